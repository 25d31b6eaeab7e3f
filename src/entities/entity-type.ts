/** What kind of thing an entity is. Parties are organizations, facilities are places, nationalities and religions are groups. */
export type EntityType =
  | 'person' | 'organization' | 'place' | 'group' | 'law' | 'event' | 'work' | 'product' | 'other'
  | 'date' | 'time' | 'money' | 'percent' | 'quantity' | 'url' | 'email' | 'handle'
