/** What takes longest, so that nothing long is begun last: a machine that never ran the tests knows no times. */
const longest = [
  'drills/service-pages',
  'browser/pages',
  'browser/builder-versions',
  'browser/officers-day',
  'browser/widgets-a',
  'e2e/services',
  'e2e/versions',
  'e2e/hostile-definitions',
  'e2e/supervision',
  'e2e/round-trip',
  'e2e/bookings',
];

/** Long suites, then those with processes of their own, which wait for each other, then the many short ones. */
const rankOf = ({ path }) => {
  const place = longest.findIndex((name) => path.includes(`/test/${name}.`));
  if (place >= 0) return place;
  return /\.(drill|browser|e2e|medium)-spec\.js$/.test(path) ? longest.length : longest.length + 1;
};

export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((one, other) => rankOf(one) - rankOf(other) || one.path.localeCompare(other.path));
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
