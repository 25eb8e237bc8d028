-- One decision per item of an agenda, and found by it; and the task a decision or message is waiting in. Without these
-- every decision ever taken is read for each item of a meeting.
create unique index besluit_agendapunt on besluit (agendapunt_id) where agendapunt_id is not null;
create index taak_verwijzing on taak (verwijst_naar) where verwijst_naar is not null;
