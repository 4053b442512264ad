/** As much of PouchDB as the bench asks of it; it brings no types of its own. */
declare module "pouchdb-browser" {
  interface Found {
    rows: { id: string; doc?: Record<string, unknown> & { _id: string; _rev: string } }[];
  }
  class PouchDB {
    constructor(name: string);
    destroy(): Promise<unknown>;
    bulkDocs(documents: { _id: string }[]): Promise<Record<string, unknown>[]>;
    allDocs(range: {
      keys?: string[];
      startkey?: string;
      endkey?: string;
      limit?: number;
      include_docs: boolean;
    }): Promise<Found>;
  }
  export default PouchDB;
}
