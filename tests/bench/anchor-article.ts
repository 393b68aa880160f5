/**
 * An article about the Panama Canal, written for this benchmark from well-known public facts, as
 * paragraphs of sentences. Some of it repeats itself on purpose, as articles do.
 */
export const article: readonly (readonly string[])[] = [
  [
    'The Panama Canal joins the Atlantic and the Pacific across the narrowest part of Central America.',
    'It is about 82 kilometres long, and a ship takes eight to ten hours to pass.',
    'Before it opened in 1914, ships had to sail around Cape Horn.',
  ],
  [
    'A French company under Ferdinand de Lesseps began to dig in 1881.',
    'It had to give up after eight years, because disease and landslides had killed thousands of workers.',
    'The United States took over the works in 1904.',
    'Engineers under John Stevens and George Goethals chose locks instead of a canal at sea level.',
  ],
  [
    'Three sets of locks lift the ships 26 metres up to Gatun Lake.',
    'The lake was made by damming the Chagres River, and it was then the largest artificial lake in the world.',
    'Every passage uses about 200 million litres of fresh water.',
    'In a dry year the authority must not let as many ships pass.',
  ],
  [
    'A treaty of 1977 provided that the canal would be handed over to Panama.',
    'The transfer took place on 31 December 1999.',
    'Since then the Panama Canal Authority has run it.',
  ],
  [
    'Wider locks were opened in June 2016 after nine years of building.',
    'They let ships pass that carry up to three times as many containers as before.',
    'Every passage through the new locks uses less fresh water, because basins save part of it.',
    'In a dry year the authority may still lower the draught that is allowed.',
  ],
]
