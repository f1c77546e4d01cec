interface ColumnsProps<Name extends string> {
  readonly names: readonly Name[];
  readonly word: (name: Name) => string;
  readonly look?: (name: Name) => string | undefined;
}

/** The head of a table: a word for each column. */
export function Columns<Name extends string>({ names, word, look }: ColumnsProps<Name>) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col" className={look?.(name)}>
            {word(name)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
