/**
 * What our keys mean in JSON-LD, beside the Web Annotation context. It travels inside each file and is never
 * fetched. Keys that the model uses otherwise (a `source`, a `value`) mean ours only inside our own types.
 */
export const SOURCENOTE_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    // type-scoped contexts are of JSON-LD 1.1
    '@version': 1.1,
    sn: 'urn:sourcenote:ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    '@vocab': 'urn:sourcenote:ns#',
    AnnotationPage: {
      '@id': 'http://www.w3.org/ns/activitystreams#OrderedCollectionPage',
      '@context': {
        source: 'sn:article',
        created: { '@id': 'http://purl.org/dc/terms/created', '@type': 'xsd:date' },
      },
    },
    Quotation: {
      '@id': 'sn:Quotation',
      '@context': {
        source: 'sn:speaker',
        continues: { '@id': 'sn:continues', '@type': '@id' },
        nestedIn: { '@id': 'sn:nestedIn', '@type': '@id' },
      },
    },
    Timex: {
      '@id': 'sn:Timex',
      '@context': { value: 'sn:value', anchor: { '@id': 'sn:anchor', '@type': '@id' } },
    },
    Designation: { '@id': 'sn:Designation', '@context': { label: 'sn:label', status: 'sn:status' } },
  },
];
