let pressed = false;

const press = () => {
  pressed = true;
};
const release = () => {
  pressed = false;
};

if (typeof window !== 'undefined') {
  window.addEventListener('mousedown', press, true);
  for (const end of ['mouseup', 'dragend']) window.addEventListener(end, release, true);
}

const longest = 1000;

/**
 * Runs now or, while a mouse button is down, when it comes up: before the click, so that the click finds the result, but
 * not earlier, so that nothing moves away between press and release.
 */
export const afterPress = (run: () => void): void => {
  if (!pressed) {
    run();
    return;
  }
  const once = () => {
    clearTimeout(timer);
    window.removeEventListener('mouseup', once, true);
    run();
  };
  const timer = setTimeout(once, longest);
  window.addEventListener('mouseup', once, true);
};
