/** The search box of the board; plain letters find accented words. */
export const SearchForm = ({ words }: { words: string }) => (
  <form className="search" role="search" action="/" method="get">
    <label htmlFor="q">Tìm tin, bài</label>
    <div className="search__row">
      <input id="q" name="q" type="search" defaultValue={words} maxLength={100} />
      <button type="submit">Tìm</button>
    </div>
    <p className="search__hint">Gõ có dấu hoặc không dấu đều được.</p>
  </form>
)
