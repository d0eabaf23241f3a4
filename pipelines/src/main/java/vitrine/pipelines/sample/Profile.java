package vitrine.pipelines.sample;

/** What a service is mostly used for, which decides the topics of the cases about it. */
enum Profile {
  IMAGES,
  SOCIAL,
  TRADE,
  NETWORK
}
