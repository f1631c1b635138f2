import type { Journey, Sample } from '#core/definition';
import { momentOf } from '#core/rehearsal';
import type { EntryPage, EntryView } from '#contracts/registers';
import type { Evaluation, Receipt } from '#contracts/submissions';
import { type Answer, HttpClient, createCouncilDatabase } from '#test/support';
import { ClockedSala } from './clocked-sala.js';
import type { Service } from './council-services.js';
import { type Account, Office } from './office.js';
import { idsOf, sendPapers } from './paper-files.js';

/** What would stand in the way of the next story, whose people are the same: what they booked, registered and paid. */
const forgetting = [
  'truncate booking, booking_span, booking_lock, payment_entry, register_key',
  'update service_case set tick_at = null where tick_at is not null',
  'delete from case_timer',
];

const holidaysOf = `update council set profile = jsonb_set(profile::jsonb, '{holidays}', $1::jsonb)::json`;

/** A council with all its services, in which stories are played one after another. */
export class CouncilTown {
  private calendar = '';

  private constructor(
    readonly sala: ClockedSala,
    readonly office: Office,
    /** Who may look at every case, and sign in at the office. */
    readonly account: Account,
    readonly watcher: HttpClient,
  ) {}

  static async open(): Promise<CouncilTown> {
    const sala = await ClockedSala.start(await createCouncilDatabase(), momentOf());
    const office = new Office(sala, await HttpClient.signIn(sala.url, 'admin'));
    const account = await office.watcher();
    const watcher = await HttpClient.signIn(sala.url, account.username, account.password);
    return new CouncilTown(sala, office, account, watcher);
  }

  get citizen(): HttpClient {
    return new HttpClient(this.sala.url);
  }

  /** The morning of a story: nobody has anything yet, and nothing is due. */
  async beginAt(moment: string | undefined): Promise<void> {
    await this.forget();
    await this.sala.setClock(momentOf(moment));
  }

  /** Clears the way for another story on the same day. */
  async forget(): Promise<void> {
    for (const sql of forgetting) await this.sala.query(sql);
  }

  /** Has the council close on the days that a story counts with. */
  async keepCalendar({ calendar }: Pick<Journey, 'calendar'>): Promise<void> {
    const holidays = calendar?.holidays ?? [];
    const written = JSON.stringify(holidays.map((date) => ({ date, name: { th: 'วันหยุด', en: 'Holiday' } })));
    if (!calendar || written === this.calendar) return;
    await this.sala.query(holidaysOf, [written]);
    this.sala.forgetCouncil();
    this.calendar = written;
  }

  /** What the engine makes of answers now. */
  async evaluate({ code }: Service, answers: object): Promise<Evaluation> {
    const answer = await this.citizen.post<Evaluation>(`/api/services/${code}/evaluate`, { answers });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  /** Sends the papers of a sample, then files it. */
  async file({ code, definition }: Service, sample: Sample): Promise<Answer<Receipt>> {
    const papers = await sendPapers(this.citizen, definition.attachments, sample.attachments ?? {});
    const body = { version: 1, answers: sample.answers, attachments: idsOf(papers) };
    return this.citizen.submit<Receipt>(code, body);
  }

  /** One field of an entry of a register, as its holder knows it. */
  async entryFact(register: string, number: string, field: string): Promise<unknown> {
    const address = `/api/registers/${register}/entries`;
    const { body: found } = await this.watcher.get<EntryPage>(`${address}?q=${encodeURIComponent(number)}`);
    const { body: entry } = await this.watcher.get<EntryView>(`${address}/${found.items[0]?.id}`);
    return entry.fields.find((each) => each.field === field)?.value;
  }

  close(): Promise<void> {
    return this.sala.close();
  }
}
