/** A reader's own settings on this device. Private windows may refuse storage: then they last for the visit. */
const prefix = 'sala.setting.';

export const readSetting = (name: string): string | null => {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
};

export const writeSetting = (name: string, value: string): void => {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // Nothing to keep it in: the setting holds until the page closes.
  }
};

export const removeSetting = (name: string): void => {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // There was nothing to keep it in.
  }
};
