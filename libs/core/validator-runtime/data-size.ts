/** Values in one document, lists and objects included; no form comes near. */
const maxValues = 50_000;
const maxDepth = 64;

/**
 * Whether data holds more values, or nests deeper, than any form asks for. Judged before validating: every wrong item of
 * a hostile list would become an error of its own, and deep nesting would overflow the stack.
 */
export const isTooLarge = (data: unknown): boolean => {
  let left = maxValues;
  const visit = (value: unknown, depth: number): boolean => {
    left -= 1;
    if (left < 0 || depth > maxDepth) return true;
    if (typeof value !== 'object' || value === null) return false;
    const parts = Array.isArray(value) ? value : Object.values(value);
    return parts.length > left || parts.some((part) => visit(part, depth + 1));
  };
  return visit(data, 1);
};
