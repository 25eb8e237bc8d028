-- Whether the municipality already pays for the same costs in another way: asked only where a condition of the scheme says so.
create domain ja_of_nee as text check (value in ('ja', 'nee'));

alter table aanvraag add column ander_gemeentegeld ja_of_nee;
