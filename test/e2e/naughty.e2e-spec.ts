import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Evaluation, Receipt } from '#contracts/submissions';
import { naughtyStrings, withText, withTextEverywhere } from '#test/fixtures';
import { Stage, expectFieldErrors, takeCase, toyCode } from '#test/support';

type Answers = Readonly<Record<string, unknown>>;

const sorts = Object.entries(naughtyStrings);

describe('naughty texts over HTTP', () => {
  let stage: Stage;
  const submit = (answers: Answers) => stage.citizen.submit<Receipt>(toyCode, { version: 1, answers });
  const evaluate = async (answers: Answers): Promise<Evaluation> => {
    const { status, body } = await stage.citizen.post<Evaluation>(`/api/services/${toyCode}/evaluate`, {
      answers,
    });
    expect([status, answers]).toEqual([200, answers]);
    return body;
  };

  beforeAll(async () => {
    stage = await Stage.open();
  });

  afterAll(() => stage.close());

  it.each(sorts)('%s in free texts: filing says what trying out said', async (_sort, texts) => {
    for (const text of texts) {
      const { errors } = await evaluate(withText(text));
      const filed = await submit(withText(text));
      expect([text, filed.status]).toEqual([text, errors.length > 0 ? 422 : 201]);
      expect(errors.length > 0 ? expectFieldErrors(filed) : []).toEqual(errors);
    }
  });

  it.each(sorts)('%s where no free text is asked for: refused, in both languages', async (_sort, texts) => {
    for (const text of texts) {
      const { errors } = await evaluate(withTextEverywhere(text));
      const refused = expectFieldErrors(await submit(withTextEverywhere(text)));
      expect(refused.filter(({ pointer }) => !pointer.startsWith('/attachments/'))).toEqual(errors);
      expect(refused.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/kind', '/truthful']));
    }
  });

  it.each([
    ['น้ํา เเม่', 'น้ำ แม่'],
    ['ส\u200bม\u202eชาย\u2066', 'สมชาย'],
    ['👨‍👩‍👧‍👦 ครอบครัว', '👨‍👩‍👧‍👦 ครอบครัว'],
    ['กข\ud800ค', 'กข\ufffdค'],
    ["'; drop table service_case; --", "'; drop table service_case; --"],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('%j is stored, and read by officers, as %j', async (sent, kept) => {
    const { body } = await submit(withText(sent));
    const { answers } = await takeCase(await stage.as('engineer'), body.caseId);
    expect(answers).toMatchObject({ clubName: kept, place: { landmark: kept } });
  });
});
