/** What `--help` prints. */
export const HELP = `Sourcenote: who said what, when, and who calls whom what in a news article.

  sourcenote annotate FILE|-     annotate an article, plain text or HTML
    --published 2016-09-15       its day of publication: relative dates count from it
    --url ADDRESS                its address
    --format jsonld|markdown|csv (jsonld unless given)
  sourcenote annotate --ndjson   one {"id", "text", "published"?, "url"?} a line in,
                                 one {"id", "page": AnnotationPage} a line out
  sourcenote draft DOC|-         a new record from a source document, on standard output
    --out seeds                  … or as seeds/<id>/record.json with source.txt beside it
    --out FILE.json              … or as that file
    --id NAME --url ADDRESS --published DAY   where the document does not say them
  sourcenote check RECORD…       what is wrong with records
  sourcenote match URL…          which bundled record each address is the source of
  sourcenote --help | --version

Offsets count UTF-16 units of the text given; for HTML, of the article's text found in it.
Exit code: 0 all well; 1 something given is wrong (a record, a line, an address without
record), the rest was done; 2 wrong usage, or nothing could be read.
`;
