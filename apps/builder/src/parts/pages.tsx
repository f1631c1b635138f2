import { DefinitionList, DefinitionPart, DefinitionSheet } from '../sheet/DefinitionSheet.js';
import { LetterPreview } from '../letters/LetterPreview.js';
import { PartPage } from './PartPage.js';

const headKeys = [
  'title',
  'summary',
  'category',
  'kind',
  'division',
  'keywords',
  'icon',
  'legalBasis',
  'access',
  'effective',
  'routes',
  'nearby',
  'rounds',
  'statistics',
  'uses',
];

export function AboutPage() {
  return (
    <PartPage task="about">
      <DefinitionSheet keys={headKeys} />
    </PartPage>
  );
}

export function PapersPage() {
  return (
    <PartPage task="papers">
      <DefinitionList name="attachments" />
    </PartPage>
  );
}

export function FeesPage() {
  return (
    <PartPage task="fees">
      <DefinitionList name="fees" />
      <DefinitionSheet keys={['tables']} />
    </PartPage>
  );
}

export function LettersPage() {
  return (
    <PartPage task="letters">
      <DefinitionSheet keys={['notifications', 'documents', 'notices']} />
      <LetterPreview />
    </PartPage>
  );
}

export function PrivacyPage() {
  return (
    <PartPage task="privacy">
      <DefinitionPart name="privacy" />
    </PartPage>
  );
}

export function ManualPage() {
  return (
    <PartPage task="manual">
      <DefinitionPart name="manual" />
    </PartPage>
  );
}
