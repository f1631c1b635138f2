import { useEffect } from 'react';
import type { ServiceDetail } from '#contracts/catalog';
import { warm } from '../fields/lazily.js';
import { widgetsIn } from '../model/widgets-in.js';
import { registry } from '../rjsf/registry.js';

/**
 * Once the first page can be used, fetches what later pages will need, so that they open at once and without a line. What
 * can't be had now comes when it is first shown.
 */
export const useWarmParts = ({ form }: ServiceDetail, steps: readonly unknown[], isTime: boolean): void => {
  useEffect(() => {
    if (!isTime) return;
    const { fields, widgets } = registry;
    const parts = [...widgetsIn(form)].map((name) => fields[name] ?? widgets[name]);
    void Promise.allSettled([...parts, ...steps].map(warm));
  }, [form, steps, isTime]);
};
