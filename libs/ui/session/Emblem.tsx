import emblem from './emblem.svg';

/** The emblem of Sala, for decoration: the name stands beside it. */
export function Emblem({ size }: { readonly size: number }) {
  return <img src={emblem} alt="" width={size} height={size} />;
}
