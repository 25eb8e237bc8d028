-- What a municipality settles itself for each version of a scheme.

-- Who decides what in the name of the college, up to which amount (empty: any), and the decision that says so (Awb 10:5).
create table mandaatregel (
  gemeente_id        text not null,
  regeling_versie_id uuid not null,
  volgorde           int not null,
  soorten            text[] not null check (cardinality(soorten) > 0 and
    soorten <@ '{verlenen,weigeren,buiten_behandeling,vaststellen,bezwaar,dwangsom}'),
  rol                text not null check (rol in ('gemandateerde', 'coordinator', 'jurist')),
  functie            text not null check (functie <> ''),
  tot                bigint check (tot > 0),
  besluit            text not null check (besluit <> ''),
  artikel            text not null check (artikel <> ''),
  datum              date not null,
  primary key (regeling_versie_id, volgorde),
  foreign key (gemeente_id, regeling_versie_id) references regeling_versie (gemeente_id, id)
);
select tabel_openstellen('mandaatregel', alleen_toevoegen => true);
alter table regeling_versie drop column mandaat_tot;

-- Nobody decides in the name of the college but by a rule of the version of the case, with the role and to the amount of it.
create function heeft_mandaat(zaak uuid, wie uuid, wat text, hoeveel bigint) returns boolean language sql stable as $$
  select exists (
    select from aanvraag a
      join mandaatregel m on m.regeling_versie_id = a.regeling_versie_id and wat = any (m.soorten)
      join gebruiker_rol r on r.gebruiker_id = wie and r.rol = m.rol
      left join subsidie u on u.aanvraag_id = a.id
     where a.id = zaak
       and (m.tot is null or case wat when 'vaststellen' then u.verleend when 'dwangsom' then hoeveel else a.gevraagd end <= m.tot))
$$;

create function bewaak_mandaat() returns trigger language plpgsql as $$
declare
  wat text := case when tg_table_name = 'dwangsombesluit' then 'dwangsom'
                   else case to_jsonb(new) ->> 'soort' when 'verlening' then 'verlenen' when 'direct_vaststelling' then 'verlenen'
                     when 'weigering' then 'weigeren' when 'vaststelling' then 'vaststellen' else to_jsonb(new) ->> 'soort' end end;
begin
  if not heeft_mandaat(new.aanvraag_id, new.gemandateerde_id, wat, new.bedrag) then
    raise exception 'Het mandaat van de regeling gaat niet zo ver (Awb 10:1)' using errcode = 'check_violation', constraint = 'mandaat';
  end if;
  return new;
end $$;
create trigger mandaat_reikt before insert on besluit for each row
  when (new.gemandateerde_id is not null) execute function bewaak_mandaat();
create trigger mandaat_reikt before insert on dwangsombesluit for each row execute function bewaak_mandaat();

-- How long an applicant gets to complete (Awb 4:5), and within how long is paid; another term than six weeks needs a
-- rule of its own (Awb 4:87).
alter table regeling_versie
  add aanvultermijn_dagen int not null default 14 check (aanvultermijn_dagen between 7 and 91),
  add betaaltermijn_weken int not null default 6 check (betaaltermijn_weken between 1 and 26),
  add betaaltermijn_grondslag text not null default 'wet' check (betaaltermijn_grondslag in ('wet', 'verordening')),
  add betaaltermijn_artikel text not null default 'Awb 4:87 lid 1' check (betaaltermijn_artikel <> ''),
  add check (betaaltermijn_grondslag <> 'wet' or betaaltermijn_weken = 6);

-- The own words of a municipality in the letters of a version, the duties of every award, and reasons ready to use.
alter table regeling_versie
  add briefteksten jsonb not null default '{"brieven": {}, "verplichtingen": [], "motiveringen": []}';

-- What the platform composed for a proposal from findings, judgement and plan; beside it stands what was made of it.
alter table voorstel add samengesteld jsonb;
