import { useState } from 'react';
import { Plus, Trash2 } from 'lucide-react';
import {
  cellOf,
  columnsOf,
  isAboveCeiling,
  putCells,
  splitCells,
  writeCell,
  type DatedTable,
  type GridColumn,
} from '#core/authoring';
import { valueAt } from '#core/fields';
import type { Problem } from '#core/result';
import { Button, Icon, Notice, createMessages, useAnnounce, useMessages, useText } from '#ui/kit';
import { useDispatch, useDraftValue } from '../draft/use-draft.js';
import { useSet } from '../form/properties/use-set.js';
import { GridCell } from './GridCell.js';
import { IconButton } from '../shell/IconButton.js';

const messages = createMessages({
  th: {
    title: 'ตัวเลขในตาราง',
    hint: 'พิมพ์ทับได้ วางจากตารางคำนวณได้ เงินเป็นบาท วันที่เป็น พ.ศ. เช่น 1/10/2569 ช่วงเขียน 10–20',
    row: 'แถว',
    baht: 'บาท',
    confirm: 'ต้องยืนยัน',
    add: 'เพิ่มแถว',
    remove: (row: number) => `ลบแถวที่ ${row}`,
    above: 'เกินเพดานตามกฎหมาย',
    refused: 'ไม่ได้ใส่',
    pasted: (rows: number) => `วาง ${rows} แถวแล้ว`,
  },
  en: {
    title: 'Figures',
    hint: 'Type over, or paste from a spreadsheet. Money in baht, days B.E. such as 1/10/2569, ranges 10–20',
    row: 'Row',
    baht: 'baht',
    confirm: 'To be confirmed',
    add: 'Add a row',
    remove: (row: number) => `Delete row ${row}`,
    above: 'Above the legal ceiling',
    refused: 'Not put in',
    pasted: (rows: number) => `${rows} rows pasted`,
  },
});

const toConfirm = { th: 'สภายืนยันตัวเลขนี้ก่อนใช้', en: 'The council confirms this figure before it is used' };

const isMoney = ({ kind }: GridColumn): boolean => kind === 'satang' || kind === 'money-range';

const moveFocus = (from: HTMLInputElement, down: number): void => {
  const cell = from.closest('td');
  const row = cell?.parentElement;
  const next = down > 0 ? row?.nextElementSibling : row?.previousElementSibling;
  next?.children[cell?.cellIndex ?? 0]?.querySelector('input')?.focus();
};

/** The rows of a dated table as a grid, by keyboard and by paste. `path` is that of the rows. */
export function RowsGrid({ path }: { readonly path: string }) {
  const t = useMessages(messages);
  const say = useText();
  const announce = useAnnounce();
  const dispatch = useDispatch();
  const set = useSet();
  const table = useDraftValue((draft) => valueAt(draft, path.replace(/\/rows$/, ''))) as DatedTable;
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const columns = columnsOf(table);
  const put = (row: number, column: number, block: readonly (readonly string[])[]): boolean => {
    const result = putCells(table, { row, column }, block);
    setProblems(result.ok ? [] : result.problems);
    return result.ok && set(path, result.value) === undefined;
  };
  const paste = (row: number, column: number, text: string) => {
    const block = splitCells(text);
    if (put(row, column, block)) announce(t.pasted(block.length));
  };
  const headOf = (column: GridColumn) => {
    const unit = isMoney(column) ? t.baht : column.unit && say(column.unit);
    return unit ? `${say(column.title)} (${unit})` : say(column.title);
  };
  return (
    <fieldset className="sheet-group">
      <legend>{t.title}</legend>
      <p className="small soft">{t.hint}</p>
      {problems.length > 0 && (
        <Notice tone="warning" title={t.refused} role="alert">
          <ul>
            {problems.slice(0, 5).map(({ message }) => (
              <li key={message.th}>{say(message)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {/* A wide table is scrolled inside of its frame, which keys must reach too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="grid-frame" aria-label={say(table.title)} tabIndex={0}>
        <table className="rows-grid">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  {headOf(column)}
                </th>
              ))}
              <th scope="col">{t.confirm}</th>
              <th scope="col">
                <span className="visually-hidden">{t.row}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              // Rows have no names: their place is what they are known by.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index}>
                {columns.map((column, at) => {
                  const isAbove = isAboveCeiling(row, column);
                  return (
                    <td key={column.id} data-kind={column.kind}>
                      <GridCell
                        label={`${t.row} ${index + 1} ${say(column.title)}`}
                        value={writeCell(column.kind, cellOf(row, column))}
                        isWrong={isAbove}
                        onCommit={(typed) => put(index, at, [[typed]])}
                        onPaste={(text) => paste(index, at, text)}
                        onMove={moveFocus}
                      />
                      {isAbove && <span className="small grid-above">{t.above}</span>}
                    </td>
                  );
                })}
                <td>
                  <input
                    type="checkbox"
                    aria-label={`${t.row} ${index + 1} ${t.confirm}`}
                    title={row.confirm && say(row.confirm)}
                    checked={row.confirm !== undefined}
                    onChange={({ target }) =>
                      set(`${path}/${index}/confirm`, target.checked ? toConfirm : undefined)
                    }
                  />
                </td>
                <td>
                  <IconButton
                    label={t.remove(index + 1)}
                    icon={Trash2}
                    disabled={table.rows.length < 2}
                    onClick={() => dispatch({ type: 'remove', path: `${path}/${index}` })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Button
        size="small"
        icon={<Icon of={Plus} />}
        onClick={() => dispatch({ type: 'insert', list: path, item: table.rows.at(-1) })}
      >
        {t.add}
      </Button>
    </fieldset>
  );
}
