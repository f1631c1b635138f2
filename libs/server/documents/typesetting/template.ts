/**
 * The one template of every paper, in Typst. It reads words as data (`json`) and shows them as strings: whatever they
 * hold, markup characters are words and never code. Letters have the form of หนังสือภายนอก (ระเบียบสำนักนายกรัฐมนตรี
 * ว่าด้วยงานสารบรรณ): emblem, number and office, day, subject, addressee, text, closing, signature, who to ask.
 */
export const template = String.raw`
#let sheets = json(bytes(sys.inputs.sheets))
#let lines(words) = words.split("\n").map(one => [#one]).join(linebreak())
#let side(one) = if one == "end" { right } else if one == "centre" { center } else { left }
#let is-signature(one) = one.kind == "signature"

#set document(title: sheets.first().title, date: auto)
#set text(font: "Sarabun", size: 15pt, region: "th", hyphenate: false)
#set par(justify: false, leading: 0.75em, spacing: 0.9em)

#let emblem(logo, words) = if logo.len() > 0 { image(bytes(logo), format: "png", height: 2.4cm, alt: words) } else {
  box(width: 2.4cm, height: 2.4cm, radius: 50%, stroke: 0.8pt + luma(130),
  align(center + horizon, text(size: 8pt, fill: luma(90))[#words])) }

#let labelled(label, words) = if words != "" {
  grid(columns: (auto, 1fr), column-gutter: 0.6em, [#label], lines(words))
}

#let signature(one) = block(width: 100%, breakable: false, above: 1.6cm,
  align(right, block(width: 62%, align(center, {
    if one.name == "" [(..............................................)] else [(#one.name)]
    linebreak()
    lines(one.position)
  }))))

#let drawn(one) = {
  if one.kind == "heading" { block(above: 1.2em, below: 0.8em, sticky: true, text(weight: "bold")[#one.text]) }
  else if one.kind == "paragraph" {
    align(side(one.align), par(
      first-line-indent: if one.indent and one.align == "start" { (amount: 2.5cm, all: true) } else { 0pt },
      lines(one.text)))
  }
  else if one.kind == "fields" {
    block(inset: (left: 1cm), grid(columns: (auto, 1fr), column-gutter: 1em, row-gutter: 0.75em,
      ..one.rows.map(row => ([#row.label], lines(row.value))).flatten()))
  }
  else if one.kind == "table" {
    table(columns: one.head.map(_ => 1fr), stroke: 0.6pt, inset: 6pt,
      align: (column, _) => side(one.head.at(column).align),
      table.header(..one.head.map(cell => text(weight: "bold")[#cell.text])),
      ..one.rows.flatten().map(cell => [#cell]),
      ..if one.foot == none { () } else { one.foot.map(cell => text(weight: "bold")[#cell]) })
  }
  else if is-signature(one) { signature(one) }
}

#let number-of(it, label) = if it.number != "" [#label #it.number]

#let head-of-letter(it) = {
  align(center, emblem(it.letterhead.logo, it.words.emblem))
  grid(columns: (auto, 1fr), column-gutter: 1em, number-of(it, it.words.number), align(right, {
    [#it.letterhead.council]
    linebreak()
    lines(it.letterhead.address)
  }))
  align(center)[#it.day]
  labelled(it.words.subject, it.subject)
  labelled(it.words.to, it.to)
}

#let head-of-paper(it) = {
  align(center, {
    emblem(it.letterhead.logo, it.words.emblem)
    block(above: 1em, below: 0.8em, text(size: 20pt, weight: "bold")[#it.title])
    [#it.letterhead.council]
  })
  grid(columns: (1fr, 1fr), number-of(it, it.words.paperNumber), align(right)[#it.day])
}

#let proof(it) = block(width: 100%, stroke: (top: 0.5pt + luma(130)), inset: (top: 6pt),
  grid(columns: (auto, 1fr), column-gutter: 10pt, align: horizon,
    image(bytes(it.qr), format: "svg", width: 1.9cm),
    text(size: 11pt)[#it.words.verify #linebreak() #it.verifyUrl #linebreak() #text(weight: "bold")[#it.code]]))

// Pages are counted in the digits in which the day is written.
#let page-number(it) = {
  let plain = str(counter(page).get().first())
  if it.day.match(regex("[๐-๙]")) == none { return plain }
  plain.clusters().map(digit => "๐๑๒๓๔๕๖๗๘๙".clusters().at(int(digit))).join()
}

#let sheet(it) = {
  set text(lang: it.language)
  set page(
    paper: "a4",
    margin: (top: 2.5cm, left: 3cm, right: 2cm, bottom: if it.code != "" { 3.6cm } else { 2cm }),
    footer-descent: 0.5cm,
    footer: if it.code != "" { proof(it) },
    header: grid(columns: (1fr, auto, 1fr), align: horizon,
      [],
      context if counter(page).get().first() > 1 [– #page-number(it) –],
      if it.mark != "" {
        align(right, box(stroke: 1.2pt, inset: (x: 9pt, y: 4pt), text(size: 15pt, weight: "bold")[#it.mark]))
      }),
  )
  counter(page).update(1)
  if it.form == "letter" { head-of-letter(it) } else { head-of-paper(it) }
  v(0.2em)
  for one in it.blocks.filter(one => not is-signature(one)) { drawn(one) }
  if it.form == "letter" {
    block(width: 100%, above: 1.5em, align(right, block(width: 62%, align(center)[#it.words.closing])))
  }
  for one in it.blocks.filter(is-signature) { drawn(one) }
  if it.letterhead.contact != "" { block(above: 1.8em, text(size: 13pt, lines(it.letterhead.contact))) }
  if it.attest != "" { block(above: 1.4em, breakable: false, text(size: 13pt, lines(it.attest))) }
}

#for it in sheets { sheet(it) }
`;
