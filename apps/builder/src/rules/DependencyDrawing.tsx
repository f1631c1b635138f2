import type { Dependency } from '#core/authoring';

interface DependencyDrawingProps {
  readonly dependencies: readonly Dependency[];
  readonly titleOf: (pointer: string) => string;
  readonly label: string;
}

const rowHeight = 44;
const boxHeight = 32;
const boxWidth = 300;
const width = 860;
const longest = 34;

const shortened = (title: string): string =>
  title.length > longest ? `${title.slice(0, longest - 1)}…` : title;

const middleOf = (row: number): number => row * rowHeight + boxHeight / 2 + 2;

interface BoxProps {
  readonly x: number;
  readonly row: number;
  readonly title: string;
}

function Box({ x, row, title }: BoxProps) {
  return (
    <g>
      <title>{title}</title>
      <rect
        className="dependency-box"
        x={x}
        y={row * rowHeight + 2}
        width={boxWidth}
        height={boxHeight}
        rx={6}
      />
      <text className="dependency-text" x={x + 12} y={middleOf(row) + 5}>
        {shortened(title)}
      </text>
    </g>
  );
}

/** Left what is asked, right what leans on it, lines between. */
export function DependencyDrawing({ dependencies, titleOf, label }: DependencyDrawingProps) {
  const left = [...new Set(dependencies.flatMap(({ on }) => on))];
  const right = [...new Set(dependencies.map(({ field }) => field))];
  const height = Math.max(left.length, right.length) * rowHeight;
  const lines = dependencies.flatMap(({ field, on, by }) =>
    on.map((from) => ({ from: left.indexOf(from), to: right.indexOf(field), by })),
  );
  return (
    <svg className="dependencies" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {lines.map(({ from, to, by }) => (
        <path
          key={`${from} ${to} ${by}`}
          className={`dependency-line dependency-${by}`}
          d={`M ${boxWidth} ${middleOf(from)} C ${boxWidth + 130} ${middleOf(from)}, ${width - boxWidth - 130} ${middleOf(to)}, ${width - boxWidth} ${middleOf(to)}`}
        />
      ))}
      {left.map((pointer, row) => (
        <Box key={pointer} x={1} row={row} title={titleOf(pointer)} />
      ))}
      {right.map((pointer, row) => (
        <Box key={pointer} x={width - boxWidth - 1} row={row} title={titleOf(pointer)} />
      ))}
    </svg>
  );
}
