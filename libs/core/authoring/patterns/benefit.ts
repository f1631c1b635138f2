import type { Action } from '#core/definition';
import { text } from '#core/result';
import { refusalLetter } from './letters.js';
import type { Pattern } from './pattern.js';
import {
  ending,
  goOn,
  notify,
  opened,
  refuse,
  returned,
  sendBack,
  sendCorrected,
  state,
  submitted,
  textForm,
  usualMessages,
  withdraw,
  withdrawn,
} from './pieces.js';

const committee = { role: 'officer' as const, committee: 'benefit' };

const vote = (title: Action['title'], choice: 'for' | 'against'): Action => ({
  title,
  from: ['committee'],
  by: [committee],
  vote: { choice },
  tone: choice === 'for' ? 'primary' : 'neutral',
  ...(choice === 'against' && { form: textForm({ reason: text('เหตุผล', 'Reasons') }) }),
});

/** Facts found, a committee votes, the result is told. */
export const benefitPattern: Pattern = {
  id: 'benefit',
  title: text('เงินหรือสิทธิ ผ่านคณะกรรมการ', 'Benefit with committee'),
  about: text(
    'ตรวจคุณสมบัติ คณะกรรมการลงมติ แล้วให้สิทธิหรือแจ้งเหตุ เช่น เงินช่วยเหลือ ทุน',
    'Check who is entitled, a committee votes, then grant or say why not: aid, grants',
  ),
  kind: 'benefit',
  workflow: {
    initial: 'submitted',
    states: {
      submitted,
      checking: state(
        text('ตรวจคุณสมบัติ', 'Checking'),
        'in-progress',
        'in-progress',
        text('ตรวจคุณสมบัติ', 'what you sent is being checked'),
      ),
      returned,
      committee: state(
        text('คณะกรรมการพิจารณา', 'Before the committee'),
        'in-progress',
        'in-progress',
        text('คณะกรรมการพิจารณา', 'the committee is considering'),
        { approval: 'committee' },
      ),
      granted: state(
        text('อนุมัติแล้ว รอจ่าย', 'Granted, to be paid out'),
        'in-progress',
        'in-progress',
        text('อนุมัติแล้ว กำลังดำเนินการ', 'granted, being paid out'),
      ),
      refusing: state(
        text('มติไม่ผ่าน รอแจ้งผล', 'Voted down, to be told'),
        'in-progress',
        'in-progress',
        text('เสนอผู้มีอำนาจแจ้งผล', 'the result is being written'),
      ),
      done: ending(text('จ่ายแล้ว', 'Paid out'), 'completed'),
      refused: ending(text('ไม่อนุมัติ', 'Refused'), 'refused', text('ไม่อนุมัติ', 'not granted')),
      withdrawn,
    },
    actions: {
      receive: goOn(text('รับเรื่อง', 'Receive'), ['submitted'], 'checking'),
      return: sendBack(['submitted', 'checking'], 'returned', 'returned'),
      correct: sendCorrected('returned', 'checking'),
      propose: goOn(text('เสนอคณะกรรมการ', 'To the committee'), ['checking'], 'committee', {
        form: textForm({ opinion: text('ข้อเท็จจริงและความเห็น', 'Facts and opinion') }),
      }),
      agree: vote(text('เห็นชอบ', 'Vote for'), 'for'),
      oppose: vote(text('ไม่เห็นชอบ', 'Vote against'), 'against'),
      'pay-out': goOn(text('จ่ายแล้ว ปิดเรื่อง', 'Paid out, close'), ['granted'], 'done', {
        decision: { outcome: 'granted' },
        effects: [notify('done')],
      }),
      refuse: refuse(
        text('แจ้งไม่อนุมัติ', 'Tell the refusal'),
        ['refusing'],
        'refused',
        [{ role: 'executive' }],
        [{ type: 'issue-document', document: 'refusal-letter' }, notify('refused')],
      ),
      withdraw: withdraw(['submitted', 'checking', 'returned', 'committee'], 'withdrawn'),
    },
    approvals: {
      committee: {
        title: text('มติคณะกรรมการ', 'Vote of the committee'),
        rule: 'quorum',
        needed: 2,
        seats: [{ id: 'member', title: text('กรรมการ', 'Member'), by: committee, count: 3 }],
        granted: { to: 'granted' },
        failed: { to: 'refusing' },
      },
    },
    clocks: [
      {
        id: 'decision',
        title: text('ต้องแจ้งผล', 'Result due'),
        length: { amount: 30, unit: 'working-days' },
        stopsAt: ['granted'],
        warnings: [{ before: { amount: 3, unit: 'working-days' }, to: 'assignee' }],
        late: { escalate: [{ to: 'supervisor' }] },
      },
    ],
    opened: [...opened],
  },
  notifications: Object.values(usualMessages),
  documents: [refusalLetter],
};
