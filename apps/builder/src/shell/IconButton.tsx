import { Button, Icon, type IconComponent } from '#ui/kit';

interface IconButtonProps {
  /** What it does, and to what. */
  readonly label: string;
  readonly icon: IconComponent;
  readonly disabled?: boolean | undefined;
  readonly onClick: () => void;
}

/** A small button that is only a picture, beside the line that it is about. */
export function IconButton({ label, icon, disabled, onClick }: IconButtonProps) {
  return (
    <Button
      size="small"
      tone="quiet"
      aria-label={label}
      icon={<Icon of={icon} />}
      disabled={disabled}
      onClick={onClick}
    />
  );
}
