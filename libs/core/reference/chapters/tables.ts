import { blocks, heading } from '../markdown.js';

const example = `\`\`\`json
{
  "id": "signRates",
  "title": { "th": "อัตราภาษีป้าย", "en": "Rates of signboard tax" },
  "legalBasis": "กฎกระทรวงกำหนดอัตราภาษีป้าย พ.ศ. 2563",
  "keys": [
    { "id": "type", "title": { "th": "ประเภท", "en": "Type" }, "kind": "choice", "choices": ["1", "2"] },
    { "id": "moving", "title": { "th": "เคลื่อนที่", "en": "Moving" }, "kind": "yes-no" }
  ],
  "values": [{ "id": "satang", "title": { "th": "อัตรา", "en": "Rate" }, "kind": "satang" }],
  "rows": [
    { "validFrom": "2021-01-01", "cells": { "type": "1", "moving": true, "satang": 1000 } },
    { "validFrom": "2021-01-01", "cells": { "type": "1", "moving": false, "satang": 500 } },
    { "validFrom": "2021-01-01", "cells": { "type": "2", "moving": true, "satang": 5200 } },
    { "validFrom": "2021-01-01", "cells": { "type": "2", "moving": false, "satang": 2600 } }
  ]
}
\`\`\``;

/** How figures of the law are kept. */
export const tablesChapter = (): string =>
  blocks(
    heading(2, 'Dated tables'),
    'Figures of the law stand in `tables`, never in expressions, so that they change by days and not by code. A row is found by its keys and a day; a number falls into one range. With',
    example,
    'a fee may say `unitsOverHalf(row.width * row.length, 500) * tables.signRates.satang.at(row.type, row.moving, today)`.',
    '- **Days.** Rows with the same keys that begin on the same day hold together: one row, or the bands of a range, which follow each other without gap or overlap. They hold until rows with the same keys begin later, or until their `validTo`. To change one band, write all of them anew with the new day.\n- **Tiers and slices.** `tables.T.COLUMN.at(…, amount, day)` finds the one band in which the amount lies; `.sliced(…)` cuts the amount into the bands, each at its own rate. Percentages of money are `percent` over a `money-range`.\n- **Ordinances.** A value column may name another as its `ceiling`: no row may lie above it. `confirm` says what the council must confirm; `sala check` lists it.\n- **Days that may lie outside.** A look-up on a day that the citizen fills in is warned of: `later(answers.on, "2021-01-01")` says that rates begin there.',
  );
