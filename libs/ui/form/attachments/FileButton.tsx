import { useRef, type ChangeEvent } from 'react';
import { Button, Icon, type IconComponent } from '#ui/kit';

interface FileButtonProps {
  readonly id?: string;
  readonly label: string;
  /** What it is for, where the label alone doesn’t say. */
  readonly fullLabel?: string;
  readonly icon: IconComponent;
  readonly accept: string;
  readonly capture?: boolean;
  readonly multiple?: boolean;
  readonly describedBy?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A real button before a hidden file input: the same look and keys as every other button. */
export function FileButton({
  id,
  label,
  fullLabel,
  icon,
  accept,
  capture,
  multiple,
  describedBy,
  onFiles,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const changed = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(target.files ?? [])]);
    target.value = '';
  };
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={label}
        accept={accept}
        capture={capture ? 'environment' : undefined}
        multiple={multiple}
        onChange={changed}
      />
      <Button
        id={id}
        icon={<Icon of={icon} />}
        aria-label={fullLabel}
        aria-describedby={describedBy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
