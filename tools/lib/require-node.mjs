/** Ends with one clear line on a Node.js that can't run Sala. */
export const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (fits) return;
  console.error(`Sala needs Node.js 20.19 or later (or 22.12 or later); this is ${process.versions.node}`);
  process.exit(1);
};
