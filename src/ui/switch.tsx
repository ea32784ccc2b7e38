/** A labelled switch. `name`: the full name for a screen reader, where the visible label is short. */
export function Switch({
  label,
  name,
  on,
  onChange,
  kind,
}: {
  label: string;
  name?: string;
  on: boolean;
  onChange: (on: boolean) => void;
  /** Takes the colour of this kind. */
  kind?: 'quotation' | 'date' | 'designation';
}) {
  return (
    <label class={kind ? `switch k-${kind}` : 'switch'}>
      <input
        type="checkbox"
        role="switch"
        aria-label={name}
        aria-checked={on}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
