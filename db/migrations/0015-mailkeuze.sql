-- Mail somebody does not want: a row per kind that is off. What the law has us send cannot be switched off here (Awb 2:10).
create table mail_uit (
  gemeente_id  text not null,
  gebruiker_id uuid not null,
  soort        text not null check (soort in ('partnernieuws', 'evaluatieplanwacht', 'ideenieuws')),
  moment       timestamptz not null,
  primary key (gebruiker_id, soort),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('mail_uit', verwijderen => true);
