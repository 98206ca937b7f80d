/** A choice that narrows a list; its first entry is everything. */
export const HistoryFilter = (props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
}) => (
  <label className="history-filter">
    <span className="hidden-visually">{props.label}</span>
    <select value={props.value ?? ''} onChange={(event) => props.onChange(event.target.value)}>
      <option value="">{props.label}</option>
      {props.options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
