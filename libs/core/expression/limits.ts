/** How large an expression may be. Steps are nodes run, each loop counted at the most items that its list may have. */
export const expressionLimits = {
  characters: 2000,
  nodes: 300,
  depth: 32,
  steps: 100_000,
  listItems: 100,
  arguments: 6,
} as const;
