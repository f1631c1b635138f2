import type { NewOfficer } from '#contracts/organisation';
import { actorOf } from '#core/rehearsal';
import { HttpClient } from '#test/support';
import type { ClockedSala } from './clocked-sala.js';

/** How somebody comes in. */
export interface Account {
  readonly username: string;
  readonly password: string;
}

/** Officers of a council as the stories of its services name them; each spelling is a person with an account. */
export class Office {
  private readonly known = new Map<string, Promise<HttpClient>>();

  constructor(
    private readonly sala: ClockedSala,
    private readonly admin: HttpClient,
  ) {}

  /** Signed in. The account is made by the administrator when the person comes for the first time. */
  person(written: string): Promise<HttpClient> {
    const known = this.known.get(written) ?? this.engage(written);
    this.known.set(written, known);
    return known;
  }

  /** Who looks on: of every division, position and committee, so that no case is hidden but a sealed one. */
  async watcher(): Promise<Account> {
    const { divisions, positions, committees } = await this.council();
    return this.make('watcher', { roles: ['officer', 'supervisor'], divisions, positions, committees });
  }

  private async engage(written: string): Promise<HttpClient> {
    const { roles, divisions, positions = [], committees = [] } = actorOf(written);
    const facts = { roles, divisions, positions, committees } as unknown as Powers;
    const { username, password } = await this.make(written, facts);
    return HttpClient.signIn(this.sala.url, username, password);
  }

  private async make(name: string, powers: Powers): Promise<Account> {
    const username = `walk-${this.known.size}-${name.replaceAll(/[^\w]+/g, '.')}`.slice(0, 40);
    const body: NewOfficer = { username, name, email: null, ...powers };
    const made = await this.admin.post<{ password: string }>('/api/admin/officers', body);
    if (made.status !== 201) throw new Error(`account ${name}: ${JSON.stringify(made.body)}`);
    return { username, password: made.body.password };
  }

  private async council(): Promise<Omit<Powers, 'roles'>> {
    const [row] = await this.sala.query<{ ids: Omit<Powers, 'roles'> }>(
      `select jsonb_build_object(
         'divisions', jsonb_path_query_array(profile::jsonb, '$.divisions[*].id'),
         'positions', jsonb_path_query_array(profile::jsonb, '$.positions[*].id'),
         'committees', jsonb_path_query_array(profile::jsonb, '$.committees[*].id')) as ids from council`,
    );
    return row!.ids;
  }
}

type Powers = Pick<NewOfficer, 'roles' | 'divisions' | 'positions' | 'committees'>;
