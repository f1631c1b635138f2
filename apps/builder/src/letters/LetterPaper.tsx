import type { RenderedBlock, RenderedDocument } from '#core/documents';

function Block({ block }: { readonly block: RenderedBlock }) {
  switch (block.kind) {
    case 'heading':
      return <p className="letter-heading">{block.text}</p>;
    case 'paragraph':
      return (
        <p data-align={block.align} data-indent={block.indent || undefined}>
          {block.text}
        </p>
      );
    case 'fields':
      return (
        <dl>
          {block.rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map(({ text }) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, at) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return (
        <p className="letter-signature">
          ({block.name || '…………………………'})
          <br />
          {block.position}
        </p>
      );
  }
}

/** A letter as its words will stand on paper. */
export function LetterPaper({ letter }: { readonly letter: RenderedDocument }) {
  return (
    <article className="letter-paper" lang={letter.language}>
      <p>{letter.number}</p>
      <p data-align="centre">{letter.day}</p>
      <p className="letter-heading">{letter.subject}</p>
      <p>{letter.to}</p>
      {letter.blocks.map((block, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Block key={at} block={block} />
      ))}
    </article>
  );
}
