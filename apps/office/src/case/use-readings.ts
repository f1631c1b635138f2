import { useMemo } from 'react';
import { answerLines, mapPoints, markables } from '#ui/case';
import { useLanguage, useText } from '#ui/kit';
import type { CouncilPublic, ServiceDetail } from '#contracts/catalog';
import type { CaseView } from '#contracts/cases';

export interface CaseMaterial {
  readonly view: CaseView;
  readonly service: ServiceDetail;
  readonly council: CouncilPublic;
}

const useLines = ({ view, service, council }: CaseMaterial) => {
  const { language } = useLanguage();
  return useMemo(
    () => answerLines(view.answers, { form: service.form, language, villages: council.villages }),
    [view.answers, service.form, language, council.villages],
  );
};

/** The spots on the map that the applicant gave. */
export const usePoints = (material: CaseMaterial) => {
  const lines = useLines(material);
  return useMemo(() => mapPoints(lines), [lines]);
};

/** Titles of all that may be marked as wrong, by pointer. */
export const useTitles = (material: CaseMaterial): ReadonlyMap<string, string> => {
  const known = useMarkables(material);
  return useMemo(() => new Map(known.map(({ pointer, title }) => [pointer, title])), [known]);
};

/** All that may be marked as wrong. */
export const useMarkables = (material: CaseMaterial) => {
  const lines = useLines(material);
  const text = useText();
  return useMemo(() => markables(material.service, lines, text), [material.service, lines, text]);
};
