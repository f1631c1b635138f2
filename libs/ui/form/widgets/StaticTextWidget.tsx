/** Words between fields: the label and help of the field template say them; there is nothing to answer. */
export const StaticTextWidget = () => null;
