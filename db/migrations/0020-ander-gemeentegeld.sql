-- Whether the municipality already pays for the same costs in another way: asked only where a condition of the scheme says so.

alter table aanvraag
  add column ander_gemeentegeld text check (ander_gemeentegeld in ('ja', 'nee'));
