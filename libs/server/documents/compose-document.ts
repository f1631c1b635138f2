import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Council, type DocumentDefinition, logoBase64 } from '#core/definition';
import { type DocumentWriter, type Validity, createDocumentWriter } from '#core/documents';
import { isWithin } from '#core/fields';
import { sensitivePointers } from '#core/form';
import { oncePer } from '#core/memo';
import { type Result, fail, ok, problem } from '#core/result';
import { type Language, bangkokDay, toThaiDigits } from '#core/thai';
import { PublicAddress } from '#platform/address';
import type { EffectMoment } from '#server/cases';
import type { PublishedService } from '#server/catalog';
import { type CaseEntry, CaseEntries } from '#server/registers';
import { type CaseWords, CaseValues } from './case-values.js';
import { placeWords } from './place-words.js';
import { Signatories } from './signatories.js';
import type { Letterhead, Sheet } from './typesetting/sheet.js';

const writersOf = oncePer<PublishedService, Map<string, DocumentWriter>>(() => new Map());

const writerOf = (service: PublishedService, id: string): DocumentWriter => {
  const known = writersOf(service);
  const writer = known.get(id) ?? createDocumentWriter(service.definition, id);
  known.set(id, writer);
  return writer;
};

/** A paper before it has a number: what it is made from. */
export interface DueDocument {
  readonly definition: DocumentDefinition;
  readonly day: string;
  readonly validity: Validity | null;
  /** Number of the entry that it proves. */
  readonly entryNumber: string | null;
  readonly sensitive: boolean;
  /** The words, with its number and code put in. */
  readonly write: (number: string | null, code: string | null) => readonly Sheet[];
}

/** Makes the words of papers out of cases. */
@Injectable()
export class ComposeDocument {
  constructor(
    private readonly cases: CaseValues,
    private readonly entries: CaseEntries,
    private readonly signatories: Signatories,
    private readonly address: PublicAddress,
  ) {}

  /** Null when the case has no such paper (`when`). Refuses `document.no-entry`, but for a preview: the entry comes with the deed. */
  async run(
    manager: EntityManager,
    id: string,
    moment: EffectMoment,
    purpose: 'issue' | 'preview' = 'issue',
  ): Promise<Result<DueDocument | null>> {
    const { service, answers, origin, at } = moment;
    const definition = service.definition.documents?.find((one) => one.id === id);
    if (!definition) throw new Error(`${service.code}@${service.version} has no document ${id}`);
    const words = await this.cases.read(manager, moment);
    const writer = writerOf(service, id);
    if (!writer.isDue(words.conditions)) return ok(null);
    const of = { caseId: origin.caseId, answers };
    const entry =
      definition.register === undefined
        ? undefined
        : await this.entries.find(manager, service, definition.register, of);
    if (definition.register !== undefined && !entry && purpose === 'issue') return fail(noEntry());
    const day = bangkokDay(at);
    const validity = entry ? validityOf(entry) : writer.validity(words.conditions, day);
    const people = await this.people(manager, definition, moment, words.council);
    return ok({
      definition,
      day,
      validity,
      entryNumber: entry?.row.number ?? null,
      sensitive: saysSensitive(definition, service),
      write: (number, code) =>
        this.write({ definition, writer, words, day, validity, entry, people, moment }, number, code),
    });
  }

  private async people(
    manager: EntityManager,
    definition: DocumentDefinition,
    moment: EffectMoment,
    council: Council,
  ): Promise<People> {
    const officer = await this.signatories.nameOf(
      manager,
      moment.by.kind === 'officer' ? moment.by.id : null,
    );
    const signatory = await this.signatories.find(manager, definition, moment, council);
    return {
      officer: { name: officer },
      signatory,
    };
  }

  private write(facts: Facts, number: string | null, code: string | null): readonly Sheet[] {
    const { definition, writer, words, day, validity, entry, people, moment } = facts;
    const values = {
      ...words.values,
      ...people,
      document: { number, day, validFrom: validity?.from, validUntil: validity?.until, code: code ?? '' },
      ...(entry && { entry: { ...entry.content.fields, ...entryFacts(entry) } }),
    };
    const languages: readonly Language[] = definition.languages ?? ['th'];
    return languages.map((language) => {
      const { conditions, feeLines, council } = words;
      const places = placeWords(council);
      const rendered = writer.render({ values, conditions, feeLines, language, places });
      return {
        ...rendered,
        language,
        letterhead: letterheadOf(council, moment, language, definition),
        verifyUrl: code === null ? '' : this.address.of(`/verify/${code}`),
      };
    });
  }
}

interface People {
  readonly officer: object;
  readonly signatory: object;
}

interface Facts {
  readonly definition: DocumentDefinition;
  readonly writer: DocumentWriter;
  readonly words: CaseWords;
  readonly day: string;
  readonly validity: Validity | null;
  readonly entry: CaseEntry | undefined;
  readonly people: People;
  readonly moment: EffectMoment;
}

const entryFacts = ({ row }: CaseEntry): object => ({
  number: row.number,
  validFrom: row.validFrom,
  validUntil: row.validUntil ?? undefined,
});

const validityOf = ({ row }: CaseEntry): Validity | null =>
  row.validUntil === null ? null : { from: row.validFrom, until: row.validUntil };

const letterheadOf = (
  council: Council,
  { next }: EffectMoment,
  language: Language,
  { digits }: DocumentDefinition,
): Letterhead => {
  const division = council.divisions.find(({ id }) => id === next.division)?.name;
  const said = (words: { th: string; en: string } | undefined) => words?.[language] || words?.th || '';
  const write = (words: string) => (language === 'th' && digits !== 'arabic' ? toThaiDigits(words) : words);
  const phone = `${language === 'th' ? 'โทร.' : 'Tel.'} ${council.phone}`;
  return {
    council: write(said(council.name)),
    address: write(said(council.address)),
    contact: write([said(division), phone].filter(Boolean).join('\n')),
    ...(council.logo && { logo: logoBase64(council.logo) }),
  };
};

const picked = /answers((?:\.[A-Za-z0-9_]+)+)|"of":"(\/[^"]+)"/g;

/** Whether a paper says something that the service keeps sealed. */
const saysSensitive = (document: DocumentDefinition, { definition }: PublishedService): boolean => {
  const sealed = sensitivePointers(definition.privacy);
  const pointers = [...JSON.stringify(document.body).matchAll(picked)].map(
    ([, path, list]) => list ?? path!.replaceAll('.', '/'),
  );
  return (
    (definition.access.sealed ?? false) ||
    pointers.some((pointer) => sealed.some((one) => isWithin(pointer, one) || isWithin(one, pointer)))
  );
};

const noEntry = () =>
  problem(
    'document.no-entry',
    'ยังไม่มีรายการในทะเบียนที่เอกสารนี้รับรอง',
    'There is no entry in the register yet that this document would prove',
  );
