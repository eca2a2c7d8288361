import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_channels_order_idx\` ON \`articles_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_channels_parent_idx\` ON \`articles_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`place\` text,
  	\`link\` text,
  	\`photo_id\` text(36),
  	\`note\` text,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_evidence_order_idx\` ON \`articles_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_evidence_parent_id_idx\` ON \`articles_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_evidence_photo_idx\` ON \`articles_evidence\` (\`photo_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`cover_id\` text(36),
  	\`body\` text,
  	\`plan_task\` text,
  	\`lead_unit_id\` text(36),
  	\`kind\` text DEFAULT 'news',
  	\`topic\` text,
  	\`slug\` text,
  	\`author\` text,
  	\`pen_name\` text,
  	\`source\` text,
  	\`needs_leadership\` integer DEFAULT false,
  	\`display_from\` text,
  	\`display_until\` text,
  	\`search_text\` text,
  	\`revision\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lead_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_cover_idx\` ON \`articles\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_lead_unit_idx\` ON \`articles\` (\`lead_unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_display_from_idx\` ON \`articles\` (\`display_from\`);`)
  await db.run(sql`CREATE INDEX \`articles_display_until_idx\` ON \`articles\` (\`display_until\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_channels_order_idx\` ON \`_articles_v_version_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_channels_parent_idx\` ON \`_articles_v_version_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`place\` text,
  	\`link\` text,
  	\`photo_id\` text(36),
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_evidence_order_idx\` ON \`_articles_v_version_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_evidence_parent_id_idx\` ON \`_articles_v_version_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_evidence_photo_idx\` ON \`_articles_v_version_evidence\` (\`photo_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_cover_id\` text(36),
  	\`version_body\` text,
  	\`version_plan_task\` text,
  	\`version_lead_unit_id\` text(36),
  	\`version_kind\` text DEFAULT 'news',
  	\`version_topic\` text,
  	\`version_slug\` text,
  	\`version_author\` text,
  	\`version_pen_name\` text,
  	\`version_source\` text,
  	\`version_needs_leadership\` integer DEFAULT false,
  	\`version_display_from\` text,
  	\`version_display_until\` text,
  	\`version_search_text\` text,
  	\`version_revision\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_cover_idx\` ON \`_articles_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_lead_unit_idx\` ON \`_articles_v\` (\`version_lead_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_display_from_idx\` ON \`_articles_v\` (\`version_display_from\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_display_until_idx\` ON \`_articles_v\` (\`version_display_until\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`posters_artworks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`video_id\` text(36),
  	\`screen\` text,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`template\` text,
  	\`template_version\` numeric,
  	\`render_key\` text,
  	\`data\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`posters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posters_artworks_order_idx\` ON \`posters_artworks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`posters_artworks_parent_id_idx\` ON \`posters_artworks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`posters_artworks_image_idx\` ON \`posters_artworks\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`posters_artworks_video_idx\` ON \`posters_artworks\` (\`video_id\`);`)
  await db.run(sql`CREATE TABLE \`posters_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posters_channels_order_idx\` ON \`posters_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`posters_channels_parent_idx\` ON \`posters_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`posters_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`place\` text,
  	\`link\` text,
  	\`photo_id\` text(36),
  	\`note\` text,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`posters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posters_evidence_order_idx\` ON \`posters_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`posters_evidence_parent_id_idx\` ON \`posters_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`posters_evidence_photo_idx\` ON \`posters_evidence\` (\`photo_id\`);`)
  await db.run(sql`CREATE TABLE \`posters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`message\` text,
  	\`image_id\` text(36),
  	\`description\` text,
  	\`plan_task\` text,
  	\`lead_unit_id\` text(36),
  	\`topic\` text,
  	\`issuer\` text,
  	\`display_from\` text,
  	\`display_until\` text,
  	\`search_text\` text,
  	\`revision\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lead_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`posters_image_idx\` ON \`posters\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`posters_lead_unit_idx\` ON \`posters\` (\`lead_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`posters_updated_at_idx\` ON \`posters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`posters_created_at_idx\` ON \`posters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`posters_deleted_at_idx\` ON \`posters\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`posters__status_idx\` ON \`posters\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`posters_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posters_texts_order_parent\` ON \`posters_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_posters_v_version_artworks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`video_id\` text(36),
  	\`screen\` text,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`template\` text,
  	\`template_version\` numeric,
  	\`render_key\` text,
  	\`data\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_posters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_posters_v_version_artworks_order_idx\` ON \`_posters_v_version_artworks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_version_artworks_parent_id_idx\` ON \`_posters_v_version_artworks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_version_artworks_image_idx\` ON \`_posters_v_version_artworks\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_version_artworks_video_idx\` ON \`_posters_v_version_artworks\` (\`video_id\`);`)
  await db.run(sql`CREATE TABLE \`_posters_v_version_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_posters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_posters_v_version_channels_order_idx\` ON \`_posters_v_version_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_version_channels_parent_idx\` ON \`_posters_v_version_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_posters_v_version_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`place\` text,
  	\`link\` text,
  	\`photo_id\` text(36),
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_posters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_posters_v_version_evidence_order_idx\` ON \`_posters_v_version_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_version_evidence_parent_id_idx\` ON \`_posters_v_version_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_version_evidence_photo_idx\` ON \`_posters_v_version_evidence\` (\`photo_id\`);`)
  await db.run(sql`CREATE TABLE \`_posters_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_message\` text,
  	\`version_image_id\` text(36),
  	\`version_description\` text,
  	\`version_plan_task\` text,
  	\`version_lead_unit_id\` text(36),
  	\`version_topic\` text,
  	\`version_issuer\` text,
  	\`version_display_from\` text,
  	\`version_display_until\` text,
  	\`version_search_text\` text,
  	\`version_revision\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_posters_v_parent_idx\` ON \`_posters_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_version_version_image_idx\` ON \`_posters_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_version_version_lead_unit_idx\` ON \`_posters_v\` (\`version_lead_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_version_version_updated_at_idx\` ON \`_posters_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_version_version_created_at_idx\` ON \`_posters_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_version_version_deleted_at_idx\` ON \`_posters_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_version_version__status_idx\` ON \`_posters_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_created_at_idx\` ON \`_posters_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_updated_at_idx\` ON \`_posters_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_posters_v_latest_idx\` ON \`_posters_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_posters_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_posters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_posters_v_texts_order_parent\` ON \`_posters_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`banners_artworks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`video_id\` text(36),
  	\`screen\` text,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`template\` text,
  	\`template_version\` numeric,
  	\`render_key\` text,
  	\`data\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`banners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`banners_artworks_order_idx\` ON \`banners_artworks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`banners_artworks_parent_id_idx\` ON \`banners_artworks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`banners_artworks_image_idx\` ON \`banners_artworks\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`banners_artworks_video_idx\` ON \`banners_artworks\` (\`video_id\`);`)
  await db.run(sql`CREATE TABLE \`banners_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`banners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`banners_channels_order_idx\` ON \`banners_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`banners_channels_parent_idx\` ON \`banners_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`banners_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`place\` text,
  	\`link\` text,
  	\`photo_id\` text(36),
  	\`note\` text,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`banners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`banners_evidence_order_idx\` ON \`banners_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`banners_evidence_parent_id_idx\` ON \`banners_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`banners_evidence_photo_idx\` ON \`banners_evidence\` (\`photo_id\`);`)
  await db.run(sql`CREATE TABLE \`banners\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slogan\` text,
  	\`issuer\` text,
  	\`plan_task\` text,
  	\`lead_unit_id\` text(36),
  	\`kind\` text DEFAULT 'led',
  	\`topic\` text,
  	\`display_from\` text,
  	\`display_until\` text,
  	\`search_text\` text,
  	\`revision\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`banners_lead_unit_idx\` ON \`banners\` (\`lead_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`banners_updated_at_idx\` ON \`banners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`banners_created_at_idx\` ON \`banners\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`banners_deleted_at_idx\` ON \`banners\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`banners__status_idx\` ON \`banners\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`banners_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`banners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`banners_texts_order_parent\` ON \`banners_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_banners_v_version_artworks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`video_id\` text(36),
  	\`screen\` text,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`template\` text,
  	\`template_version\` numeric,
  	\`render_key\` text,
  	\`data\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_banners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_banners_v_version_artworks_order_idx\` ON \`_banners_v_version_artworks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_artworks_parent_id_idx\` ON \`_banners_v_version_artworks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_artworks_image_idx\` ON \`_banners_v_version_artworks\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_artworks_video_idx\` ON \`_banners_v_version_artworks\` (\`video_id\`);`)
  await db.run(sql`CREATE TABLE \`_banners_v_version_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_banners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_banners_v_version_channels_order_idx\` ON \`_banners_v_version_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_channels_parent_idx\` ON \`_banners_v_version_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_banners_v_version_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`place\` text,
  	\`link\` text,
  	\`photo_id\` text(36),
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_banners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_banners_v_version_evidence_order_idx\` ON \`_banners_v_version_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_evidence_parent_id_idx\` ON \`_banners_v_version_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_evidence_photo_idx\` ON \`_banners_v_version_evidence\` (\`photo_id\`);`)
  await db.run(sql`CREATE TABLE \`_banners_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slogan\` text,
  	\`version_issuer\` text,
  	\`version_plan_task\` text,
  	\`version_lead_unit_id\` text(36),
  	\`version_kind\` text DEFAULT 'led',
  	\`version_topic\` text,
  	\`version_display_from\` text,
  	\`version_display_until\` text,
  	\`version_search_text\` text,
  	\`version_revision\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`banners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_banners_v_parent_idx\` ON \`_banners_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version_lead_unit_idx\` ON \`_banners_v\` (\`version_lead_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version_updated_at_idx\` ON \`_banners_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version_created_at_idx\` ON \`_banners_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version_deleted_at_idx\` ON \`_banners_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version__status_idx\` ON \`_banners_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_created_at_idx\` ON \`_banners_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_updated_at_idx\` ON \`_banners_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_latest_idx\` ON \`_banners_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_banners_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_banners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_banners_v_texts_order_parent\` ON \`_banners_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`video_clips_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`video_clips\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`video_clips_channels_order_idx\` ON \`video_clips_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`video_clips_channels_parent_idx\` ON \`video_clips_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`video_clips_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`place\` text,
  	\`link\` text,
  	\`photo_id\` text(36),
  	\`note\` text,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`video_clips\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`video_clips_evidence_order_idx\` ON \`video_clips_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`video_clips_evidence_parent_id_idx\` ON \`video_clips_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`video_clips_evidence_photo_idx\` ON \`video_clips_evidence\` (\`photo_id\`);`)
  await db.run(sql`CREATE TABLE \`video_clips\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`description\` text,
  	\`video_id\` text(36),
  	\`captions_id\` text(36),
  	\`script\` text,
  	\`plan_task\` text,
  	\`lead_unit_id\` text(36),
  	\`topic\` text,
  	\`slug\` text,
  	\`issuer\` text,
  	\`search_text\` text,
  	\`revision\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`video_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`captions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lead_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`video_clips_video_idx\` ON \`video_clips\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`video_clips_captions_idx\` ON \`video_clips\` (\`captions_id\`);`)
  await db.run(sql`CREATE INDEX \`video_clips_lead_unit_idx\` ON \`video_clips\` (\`lead_unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`video_clips_slug_idx\` ON \`video_clips\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`video_clips_updated_at_idx\` ON \`video_clips\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`video_clips_created_at_idx\` ON \`video_clips\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`video_clips_deleted_at_idx\` ON \`video_clips\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`video_clips__status_idx\` ON \`video_clips\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`video_clips_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`video_clips\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`video_clips_texts_order_parent\` ON \`video_clips_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_video_clips_v_version_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_video_clips_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_video_clips_v_version_channels_order_idx\` ON \`_video_clips_v_version_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_video_clips_v_version_channels_parent_idx\` ON \`_video_clips_v_version_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_video_clips_v_version_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`place\` text,
  	\`link\` text,
  	\`photo_id\` text(36),
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_video_clips_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_video_clips_v_version_evidence_order_idx\` ON \`_video_clips_v_version_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_video_clips_v_version_evidence_parent_id_idx\` ON \`_video_clips_v_version_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_video_clips_v_version_evidence_photo_idx\` ON \`_video_clips_v_version_evidence\` (\`photo_id\`);`)
  await db.run(sql`CREATE TABLE \`_video_clips_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_video_id\` text(36),
  	\`version_captions_id\` text(36),
  	\`version_script\` text,
  	\`version_plan_task\` text,
  	\`version_lead_unit_id\` text(36),
  	\`version_topic\` text,
  	\`version_slug\` text,
  	\`version_issuer\` text,
  	\`version_search_text\` text,
  	\`version_revision\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`video_clips\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_video_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_captions_id\`) REFERENCES \`captions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_video_clips_v_parent_idx\` ON \`_video_clips_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_video_clips_v_version_version_video_idx\` ON \`_video_clips_v\` (\`version_video_id\`);`)
  await db.run(sql`CREATE INDEX \`_video_clips_v_version_version_captions_idx\` ON \`_video_clips_v\` (\`version_captions_id\`);`)
  await db.run(sql`CREATE INDEX \`_video_clips_v_version_version_lead_unit_idx\` ON \`_video_clips_v\` (\`version_lead_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_video_clips_v_version_version_slug_idx\` ON \`_video_clips_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_video_clips_v_version_version_updated_at_idx\` ON \`_video_clips_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_video_clips_v_version_version_created_at_idx\` ON \`_video_clips_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_video_clips_v_version_version_deleted_at_idx\` ON \`_video_clips_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_video_clips_v_version_version__status_idx\` ON \`_video_clips_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_video_clips_v_created_at_idx\` ON \`_video_clips_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_video_clips_v_updated_at_idx\` ON \`_video_clips_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_video_clips_v_latest_idx\` ON \`_video_clips_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_video_clips_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_video_clips_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_video_clips_v_texts_order_parent\` ON \`_video_clips_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`text_en\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_changes_order_idx\` ON \`quiz_contests_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_changes_parent_id_idx\` ON \`quiz_contests_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_rounds_blueprint\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`topic\` text,
  	\`difficulty\` text,
  	\`count\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_contests_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_rounds_blueprint_order_idx\` ON \`quiz_contests_rounds_blueprint\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_rounds_blueprint_parent_id_idx\` ON \`quiz_contests_rounds_blueprint\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_rounds\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`minutes\` numeric DEFAULT 15,
  	\`name\` text,
  	\`name_en\` text,
  	\`attempts\` numeric DEFAULT 1,
  	\`grace_seconds\` numeric DEFAULT 10,
  	\`counts\` text DEFAULT 'best',
  	\`opens_at\` text,
  	\`closes_at\` text,
  	\`shuffle\` integer DEFAULT true,
  	\`age_from\` numeric,
  	\`age_to\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_rounds_order_idx\` ON \`quiz_contests_rounds\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_rounds_parent_id_idx\` ON \`quiz_contests_rounds\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_fields_order_idx\` ON \`quiz_contests_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_fields_parent_idx\` ON \`quiz_contests_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`take_set\` text,
  	\`name\` text,
  	\`name_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_groups_order_idx\` ON \`quiz_contests_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_groups_parent_id_idx\` ON \`quiz_contests_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_units\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`head_count\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_units_order_idx\` ON \`quiz_contests_units\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_units_parent_id_idx\` ON \`quiz_contests_units\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_tie_breaks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_tie_breaks_order_idx\` ON \`quiz_contests_tie_breaks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_tie_breaks_parent_idx\` ON \`quiz_contests_tie_breaks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_prizes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`name_en\` text,
  	\`count\` numeric DEFAULT 1,
  	\`by\` text DEFAULT 'rank',
  	\`least\` numeric DEFAULT 1,
  	\`scope\` text DEFAULT 'round',
  	\`award\` text,
  	\`award_en\` text,
  	\`amount\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_prizes_order_idx\` ON \`quiz_contests_prizes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_prizes_parent_id_idx\` ON \`quiz_contests_prizes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_unit_prizes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`name_en\` text,
  	\`count\` numeric DEFAULT 1,
  	\`by\` text DEFAULT 'entrants',
  	\`scope\` text DEFAULT 'round',
  	\`award\` text,
  	\`award_en\` text,
  	\`amount\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_unit_prizes_order_idx\` ON \`quiz_contests_unit_prizes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_unit_prizes_parent_id_idx\` ON \`quiz_contests_unit_prizes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`text_en\` text,
  	\`correct\` integer,
  	\`match\` text,
  	\`match_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_contests_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_questions_options_order_idx\` ON \`quiz_contests_questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_questions_options_parent_id_idx\` ON \`quiz_contests_questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`topic\` text,
  	\`difficulty\` text DEFAULT 'medium',
  	\`type\` text DEFAULT 'oneAnswer',
  	\`text\` text,
  	\`text_en\` text,
  	\`image_id\` text(36),
  	\`is_true\` integer,
  	\`tolerance\` numeric,
  	\`explanation\` text,
  	\`explanation_en\` text,
  	\`source\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`quiz_pictures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_questions_order_idx\` ON \`quiz_contests_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_questions_parent_id_idx\` ON \`quiz_contests_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_questions_image_idx\` ON \`quiz_contests_questions\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`title_en\` text,
  	\`intro\` text,
  	\`intro_en\` text,
  	\`rules\` text,
  	\`rules_en\` text,
  	\`uniqueness\` text DEFAULT 'phone',
  	\`consent\` text,
  	\`consent_en\` text,
  	\`retention_months\` numeric DEFAULT 12,
  	\`guardian_under\` numeric DEFAULT 16,
  	\`extra_time_percent\` numeric DEFAULT 0,
  	\`extra_time_by\` text DEFAULT 'participant',
  	\`extra_time_who\` text,
  	\`extra_time_who_en\` text,
  	\`assisted\` integer DEFAULT false,
  	\`proof_of_work\` integer DEFAULT false,
  	\`prediction_question\` text,
  	\`prediction_question_en\` text,
  	\`prediction_target\` text DEFAULT 'perfect',
  	\`prediction_definition\` text,
  	\`prediction_definition_en\` text,
  	\`masking\` text DEFAULT 'initials',
  	\`overall\` text DEFAULT 'none',
  	\`draw_source\` text,
  	\`draw_source_en\` text,
  	\`complaint_days\` numeric DEFAULT 3,
  	\`answer_days\` numeric DEFAULT 5,
  	\`slug\` text,
  	\`search_text\` text,
  	\`revision\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_contests_slug_idx\` ON \`quiz_contests\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_updated_at_idx\` ON \`quiz_contests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_created_at_idx\` ON \`quiz_contests\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_deleted_at_idx\` ON \`quiz_contests\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests__status_idx\` ON \`quiz_contests\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_texts_order_parent\` ON \`quiz_contests_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`quiz_questions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quiz_questions_id\`) REFERENCES \`quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_rels_order_idx\` ON \`quiz_contests_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_rels_parent_idx\` ON \`quiz_contests_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_rels_path_idx\` ON \`quiz_contests_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_rels_quiz_questions_id_idx\` ON \`quiz_contests_rels\` (\`quiz_questions_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_contests_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`text_en\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quiz_contests_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_changes_order_idx\` ON \`_quiz_contests_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_changes_parent_id_idx\` ON \`_quiz_contests_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_contests_v_version_rounds_blueprint\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`topic\` text,
  	\`difficulty\` text,
  	\`count\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quiz_contests_v_version_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_rounds_blueprint_order_idx\` ON \`_quiz_contests_v_version_rounds_blueprint\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_rounds_blueprint_parent_id_idx\` ON \`_quiz_contests_v_version_rounds_blueprint\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_contests_v_version_rounds\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`minutes\` numeric DEFAULT 15,
  	\`name\` text,
  	\`name_en\` text,
  	\`attempts\` numeric DEFAULT 1,
  	\`grace_seconds\` numeric DEFAULT 10,
  	\`counts\` text DEFAULT 'best',
  	\`opens_at\` text,
  	\`closes_at\` text,
  	\`shuffle\` integer DEFAULT true,
  	\`age_from\` numeric,
  	\`age_to\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quiz_contests_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_rounds_order_idx\` ON \`_quiz_contests_v_version_rounds\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_rounds_parent_id_idx\` ON \`_quiz_contests_v_version_rounds\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_contests_v_version_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_quiz_contests_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_fields_order_idx\` ON \`_quiz_contests_v_version_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_fields_parent_idx\` ON \`_quiz_contests_v_version_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_contests_v_version_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`take_set\` text,
  	\`name\` text,
  	\`name_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quiz_contests_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_groups_order_idx\` ON \`_quiz_contests_v_version_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_groups_parent_id_idx\` ON \`_quiz_contests_v_version_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_contests_v_version_units\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`head_count\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quiz_contests_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_units_order_idx\` ON \`_quiz_contests_v_version_units\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_units_parent_id_idx\` ON \`_quiz_contests_v_version_units\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_contests_v_version_tie_breaks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_quiz_contests_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_tie_breaks_order_idx\` ON \`_quiz_contests_v_version_tie_breaks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_tie_breaks_parent_idx\` ON \`_quiz_contests_v_version_tie_breaks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_contests_v_version_prizes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`name_en\` text,
  	\`count\` numeric DEFAULT 1,
  	\`by\` text DEFAULT 'rank',
  	\`least\` numeric DEFAULT 1,
  	\`scope\` text DEFAULT 'round',
  	\`award\` text,
  	\`award_en\` text,
  	\`amount\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quiz_contests_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_prizes_order_idx\` ON \`_quiz_contests_v_version_prizes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_prizes_parent_id_idx\` ON \`_quiz_contests_v_version_prizes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_contests_v_version_unit_prizes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`name_en\` text,
  	\`count\` numeric DEFAULT 1,
  	\`by\` text DEFAULT 'entrants',
  	\`scope\` text DEFAULT 'round',
  	\`award\` text,
  	\`award_en\` text,
  	\`amount\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quiz_contests_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_unit_prizes_order_idx\` ON \`_quiz_contests_v_version_unit_prizes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_unit_prizes_parent_id_idx\` ON \`_quiz_contests_v_version_unit_prizes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_contests_v_version_questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`text_en\` text,
  	\`correct\` integer,
  	\`match\` text,
  	\`match_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quiz_contests_v_version_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_questions_options_order_idx\` ON \`_quiz_contests_v_version_questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_questions_options_parent_id_idx\` ON \`_quiz_contests_v_version_questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_contests_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`topic\` text,
  	\`difficulty\` text DEFAULT 'medium',
  	\`type\` text DEFAULT 'oneAnswer',
  	\`text\` text,
  	\`text_en\` text,
  	\`image_id\` text(36),
  	\`is_true\` integer,
  	\`tolerance\` numeric,
  	\`explanation\` text,
  	\`explanation_en\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`quiz_pictures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quiz_contests_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_questions_order_idx\` ON \`_quiz_contests_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_questions_parent_id_idx\` ON \`_quiz_contests_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_questions_image_idx\` ON \`_quiz_contests_v_version_questions\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_contests_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_title_en\` text,
  	\`version_intro\` text,
  	\`version_intro_en\` text,
  	\`version_rules\` text,
  	\`version_rules_en\` text,
  	\`version_uniqueness\` text DEFAULT 'phone',
  	\`version_consent\` text,
  	\`version_consent_en\` text,
  	\`version_retention_months\` numeric DEFAULT 12,
  	\`version_guardian_under\` numeric DEFAULT 16,
  	\`version_extra_time_percent\` numeric DEFAULT 0,
  	\`version_extra_time_by\` text DEFAULT 'participant',
  	\`version_extra_time_who\` text,
  	\`version_extra_time_who_en\` text,
  	\`version_assisted\` integer DEFAULT false,
  	\`version_proof_of_work\` integer DEFAULT false,
  	\`version_prediction_question\` text,
  	\`version_prediction_question_en\` text,
  	\`version_prediction_target\` text DEFAULT 'perfect',
  	\`version_prediction_definition\` text,
  	\`version_prediction_definition_en\` text,
  	\`version_masking\` text DEFAULT 'initials',
  	\`version_overall\` text DEFAULT 'none',
  	\`version_draw_source\` text,
  	\`version_draw_source_en\` text,
  	\`version_complaint_days\` numeric DEFAULT 3,
  	\`version_answer_days\` numeric DEFAULT 5,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_revision\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_parent_idx\` ON \`_quiz_contests_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_version_slug_idx\` ON \`_quiz_contests_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_version_updated_at_idx\` ON \`_quiz_contests_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_version_created_at_idx\` ON \`_quiz_contests_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_version_deleted_at_idx\` ON \`_quiz_contests_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_version_version__status_idx\` ON \`_quiz_contests_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_created_at_idx\` ON \`_quiz_contests_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_updated_at_idx\` ON \`_quiz_contests_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_latest_idx\` ON \`_quiz_contests_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_contests_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_quiz_contests_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_texts_order_parent\` ON \`_quiz_contests_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_contests_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`quiz_questions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_quiz_contests_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quiz_questions_id\`) REFERENCES \`quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_rels_order_idx\` ON \`_quiz_contests_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_rels_parent_idx\` ON \`_quiz_contests_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_rels_path_idx\` ON \`_quiz_contests_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_contests_v_rels_quiz_questions_id_idx\` ON \`_quiz_contests_v_rels\` (\`quiz_questions_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`text_en\` text,
  	\`correct\` integer,
  	\`match\` text,
  	\`match_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_questions_options_order_idx\` ON \`quiz_questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_options_parent_id_idx\` ON \`quiz_questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`topic\` text NOT NULL,
  	\`difficulty\` text DEFAULT 'medium',
  	\`type\` text DEFAULT 'oneAnswer',
  	\`text\` text NOT NULL,
  	\`text_en\` text,
  	\`image_id\` text(36),
  	\`is_true\` integer,
  	\`tolerance\` numeric,
  	\`explanation\` text,
  	\`explanation_en\` text,
  	\`source\` text NOT NULL,
  	\`set\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`quiz_pictures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_questions_image_idx\` ON \`quiz_questions\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_set_idx\` ON \`quiz_questions\` (\`set\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_updated_at_idx\` ON \`quiz_questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_created_at_idx\` ON \`quiz_questions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`code_idx\` ON \`quiz_questions\` (\`code\`);`)
  await db.run(sql`CREATE TABLE \`quiz_pictures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`alt_en\` text,
  	\`is_public\` integer DEFAULT false,
  	\`file_hashes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumb_url\` text,
  	\`sizes_thumb_width\` numeric,
  	\`sizes_thumb_height\` numeric,
  	\`sizes_thumb_mime_type\` text,
  	\`sizes_thumb_filesize\` numeric,
  	\`sizes_thumb_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_pictures_is_public_idx\` ON \`quiz_pictures\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`quiz_pictures_updated_at_idx\` ON \`quiz_pictures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_pictures_created_at_idx\` ON \`quiz_pictures\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_pictures_filename_idx\` ON \`quiz_pictures\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`quiz_pictures_sizes_thumb_sizes_thumb_filename_idx\` ON \`quiz_pictures\` (\`sizes_thumb_filename\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`caption\` text,
  	\`credit\` text,
  	\`is_public\` integer DEFAULT false,
  	\`file_hashes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumb_url\` text,
  	\`sizes_thumb_width\` numeric,
  	\`sizes_thumb_height\` numeric,
  	\`sizes_thumb_mime_type\` text,
  	\`sizes_thumb_filesize\` numeric,
  	\`sizes_thumb_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text,
  	\`sizes_share_url\` text,
  	\`sizes_share_width\` numeric,
  	\`sizes_share_height\` numeric,
  	\`sizes_share_mime_type\` text,
  	\`sizes_share_filesize\` numeric,
  	\`sizes_share_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_is_public_idx\` ON \`media\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumb_sizes_thumb_filename_idx\` ON \`media\` (\`sizes_thumb_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_share_sizes_share_filename_idx\` ON \`media\` (\`sizes_share_filename\`);`)
  await db.run(sql`CREATE TABLE \`videos\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`duration\` numeric,
  	\`frame_rate\` numeric,
  	\`codec\` text,
  	\`audio_codec\` text,
  	\`has_audio\` integer,
  	\`is_public\` integer DEFAULT false,
  	\`file_hashes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_poster_url\` text,
  	\`sizes_poster_width\` numeric,
  	\`sizes_poster_height\` numeric,
  	\`sizes_poster_mime_type\` text,
  	\`sizes_poster_filesize\` numeric,
  	\`sizes_poster_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_is_public_idx\` ON \`videos\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`videos_updated_at_idx\` ON \`videos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`videos_created_at_idx\` ON \`videos\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`videos_filename_idx\` ON \`videos\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`videos_sizes_poster_sizes_poster_filename_idx\` ON \`videos\` (\`sizes_poster_filename\`);`)
  await db.run(sql`CREATE TABLE \`captions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text DEFAULT 'vi',
  	\`is_public\` integer DEFAULT false,
  	\`file_hashes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`captions_is_public_idx\` ON \`captions\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`captions_updated_at_idx\` ON \`captions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`captions_created_at_idx\` ON \`captions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`captions_filename_idx\` ON \`captions\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`handovers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`article_id\` text(36),
  	\`content_hash\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`portal\` text,
  	\`by_id\` text(36),
  	\`by_name\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handovers_key_idx\` ON \`handovers\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`handovers_article_idx\` ON \`handovers\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`handovers_by_idx\` ON \`handovers\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`handovers_updated_at_idx\` ON \`handovers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`handovers_created_at_idx\` ON \`handovers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`units_name_idx\` ON \`units\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`led_screens_dead_modules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`column\` numeric NOT NULL,
  	\`row\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`led_screens\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`led_screens_dead_modules_order_idx\` ON \`led_screens_dead_modules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`led_screens_dead_modules_parent_id_idx\` ON \`led_screens_dead_modules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`led_screens\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`place\` text,
  	\`modules_across\` numeric NOT NULL,
  	\`modules_down\` numeric NOT NULL,
  	\`module_width\` numeric NOT NULL,
  	\`module_height\` numeric NOT NULL,
  	\`pitch\` numeric NOT NULL,
  	\`viewing_distance\` numeric NOT NULL,
  	\`safe_area\` numeric DEFAULT 0,
  	\`color_mode\` text DEFAULT 'full' NOT NULL,
  	\`light\` text DEFAULT 'red',
  	\`tones\` text DEFAULT 'solid',
  	\`controller\` text,
  	\`brightness\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`led_screens_name_idx\` ON \`led_screens\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`led_screens_updated_at_idx\` ON \`led_screens\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`led_screens_created_at_idx\` ON \`led_screens\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_memberships_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users_memberships\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_memberships_fields_order_idx\` ON \`users_memberships_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_fields_parent_idx\` ON \`users_memberships_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`body\` text,
  	\`position\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_memberships_order_idx\` ON \`users_memberships\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_parent_id_idx\` ON \`users_memberships\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`title\` text,
  	\`phone\` text,
  	\`unit_id\` text(36),
  	\`heads_unit\` integer,
  	\`notices\` text DEFAULT 'now',
  	\`language\` text DEFAULT 'vi',
  	\`password_is_own\` integer,
  	\`pending_authority\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_unit_idx\` ON \`users\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text,
  	\`to\` text,
  	\`from\` text,
  	\`text\` text,
  	\`html\` text,
  	\`message_id\` text NOT NULL,
  	\`sent_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_message_id_idx\` ON \`outbox\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_sent_at_idx\` ON \`outbox\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_ledger\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`doc_key\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`entry\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`key_id\` text NOT NULL,
  	\`signature\` text NOT NULL,
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_ledger_key_idx\` ON \`workflow_ledger\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_ledger_doc_key_idx\` ON \`workflow_ledger\` (\`doc_key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_ledger_at_idx\` ON \`workflow_ledger\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_ledger_updated_at_idx\` ON \`workflow_ledger\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_ledger_created_at_idx\` ON \`workflow_ledger\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_cases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`doc_key\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`doc_id\` text,
  	\`locale\` text,
  	\`title\` text,
  	\`state\` text,
  	\`revision\` numeric NOT NULL,
  	\`work_hash\` text,
  	\`submitted_hash\` text,
  	\`submitted_by\` text,
  	\`live_hash\` text,
  	\`live_since\` text,
  	\`contributors\` text,
  	\`approvals\` text,
  	\`flags\` text,
  	\`seq\` numeric NOT NULL,
  	\`head_hash\` text,
  	\`since\` text,
  	\`version\` numeric,
  	\`due_at\` text,
  	\`assignments\` text,
  	\`delegations\` text,
  	\`publish_at\` text,
  	\`take_down_at\` text,
  	\`fast\` text,
  	\`alarm_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_cases_doc_key_idx\` ON \`workflow_cases\` (\`doc_key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_cases_collection_idx\` ON \`workflow_cases\` (\`collection\`);`)
  await db.run(sql`CREATE INDEX \`workflow_cases_doc_id_idx\` ON \`workflow_cases\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`workflow_cases_state_idx\` ON \`workflow_cases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`workflow_cases_submitted_by_idx\` ON \`workflow_cases\` (\`submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`workflow_cases_live_since_idx\` ON \`workflow_cases\` (\`live_since\`);`)
  await db.run(sql`CREATE INDEX \`workflow_cases_due_at_idx\` ON \`workflow_cases\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_cases_alarm_at_idx\` ON \`workflow_cases\` (\`alarm_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_cases_updated_at_idx\` ON \`workflow_cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_cases_created_at_idx\` ON \`workflow_cases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`collection_state_since_idx\` ON \`workflow_cases\` (\`collection\`,\`state\`,\`since\`);`)
  await db.run(sql`CREATE TABLE \`workflow_marks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_marks_key_idx\` ON \`workflow_marks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_marks_updated_at_idx\` ON \`workflow_marks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_marks_created_at_idx\` ON \`workflow_marks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_tasks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`doc_key\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`doc_id\` text,
  	\`locale\` text,
  	\`title\` text,
  	\`search\` text,
  	\`kind\` text,
  	\`stage\` text,
  	\`body\` text,
  	\`person_id\` text,
  	\`state\` text,
  	\`since\` text,
  	\`due_at\` text,
  	\`order\` text,
  	\`lead\` integer,
  	\`told\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_tasks_key_idx\` ON \`workflow_tasks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_tasks_doc_key_idx\` ON \`workflow_tasks\` (\`doc_key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_tasks_collection_idx\` ON \`workflow_tasks\` (\`collection\`);`)
  await db.run(sql`CREATE INDEX \`workflow_tasks_kind_idx\` ON \`workflow_tasks\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`workflow_tasks_since_idx\` ON \`workflow_tasks\` (\`since\`);`)
  await db.run(sql`CREATE INDEX \`workflow_tasks_due_at_idx\` ON \`workflow_tasks\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_tasks_updated_at_idx\` ON \`workflow_tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_tasks_created_at_idx\` ON \`workflow_tasks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`personId_order_idx\` ON \`workflow_tasks\` (\`person_id\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`body_lead_order_idx\` ON \`workflow_tasks\` (\`body\`,\`lead\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`workflow_waits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`doc_key\` text NOT NULL,
  	\`collection\` text,
  	\`doc_id\` text,
  	\`locale\` text,
  	\`title\` text,
  	\`search\` text,
  	\`state\` text,
  	\`person_id\` text,
  	\`since\` text,
  	\`due_at\` text,
  	\`order\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_waits_key_idx\` ON \`workflow_waits\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_waits_doc_key_idx\` ON \`workflow_waits\` (\`doc_key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_waits_updated_at_idx\` ON \`workflow_waits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_waits_created_at_idx\` ON \`workflow_waits\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`personId_order_1_idx\` ON \`workflow_waits\` (\`person_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`workflow_snapshots\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`doc_key\` text NOT NULL,
  	\`content_hash\` text,
  	\`content\` text,
  	\`data\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_snapshots_key_idx\` ON \`workflow_snapshots\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_snapshots_doc_key_idx\` ON \`workflow_snapshots\` (\`doc_key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_snapshots_content_hash_idx\` ON \`workflow_snapshots\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`workflow_snapshots_updated_at_idx\` ON \`workflow_snapshots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_snapshots_created_at_idx\` ON \`workflow_snapshots\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_references\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`doc_key\` text NOT NULL,
  	\`media\` text,
  	\`kind\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_references_key_idx\` ON \`workflow_references\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_references_doc_key_idx\` ON \`workflow_references\` (\`doc_key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_references_media_idx\` ON \`workflow_references\` (\`media\`);`)
  await db.run(sql`CREATE INDEX \`workflow_references_kind_idx\` ON \`workflow_references\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`workflow_references_updated_at_idx\` ON \`workflow_references\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_references_created_at_idx\` ON \`workflow_references\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`doc_key\` text NOT NULL,
  	\`status\` text,
  	\`push_status\` text,
  	\`person_id\` text,
  	\`reason\` text,
  	\`at\` text,
  	\`read_at\` text,
  	\`notice\` text,
  	\`attempts\` numeric,
  	\`last_error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_notices_key_idx\` ON \`workflow_notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_notices_doc_key_idx\` ON \`workflow_notices\` (\`doc_key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_notices_status_idx\` ON \`workflow_notices\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`workflow_notices_push_status_idx\` ON \`workflow_notices\` (\`push_status\`);`)
  await db.run(sql`CREATE INDEX \`workflow_notices_person_id_idx\` ON \`workflow_notices\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`workflow_notices_at_idx\` ON \`workflow_notices\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_notices_read_at_idx\` ON \`workflow_notices\` (\`read_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_notices_updated_at_idx\` ON \`workflow_notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_notices_created_at_idx\` ON \`workflow_notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_push\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`person_id\` text,
  	\`endpoint\` text,
  	\`p256dh\` text,
  	\`auth\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_push_key_idx\` ON \`workflow_push\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_push_person_id_idx\` ON \`workflow_push\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`workflow_push_updated_at_idx\` ON \`workflow_push\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_push_created_at_idx\` ON \`workflow_push\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_takedowns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`doc_key\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`doc_id\` text,
  	\`title\` text,
  	\`place\` text,
  	\`label\` text,
  	\`holder\` text,
  	\`opened_at\` text,
  	\`status\` text,
  	\`photo_id\` text(36),
  	\`photo_hash\` text,
  	\`closed_by\` text,
  	\`closed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_takedowns_key_idx\` ON \`workflow_takedowns\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_takedowns_doc_key_idx\` ON \`workflow_takedowns\` (\`doc_key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_takedowns_holder_idx\` ON \`workflow_takedowns\` (\`holder\`);`)
  await db.run(sql`CREATE INDEX \`workflow_takedowns_status_idx\` ON \`workflow_takedowns\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`workflow_takedowns_photo_idx\` ON \`workflow_takedowns\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`workflow_takedowns_updated_at_idx\` ON \`workflow_takedowns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_takedowns_created_at_idx\` ON \`workflow_takedowns\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_daily_heads\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`head\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`key_id\` text NOT NULL,
  	\`signature\` text NOT NULL,
  	\`status\` text,
  	\`attempts\` numeric,
  	\`last_error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_daily_heads_key_idx\` ON \`workflow_daily_heads\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_daily_heads_seq_idx\` ON \`workflow_daily_heads\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`workflow_daily_heads_status_idx\` ON \`workflow_daily_heads\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`workflow_daily_heads_updated_at_idx\` ON \`workflow_daily_heads\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_daily_heads_created_at_idx\` ON \`workflow_daily_heads\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_calendar\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`day\` text,
  	\`kind\` text DEFAULT 'dayOff' NOT NULL,
  	\`name_vi\` text NOT NULL,
  	\`name_en\` text,
  	\`source\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_calendar_day_idx\` ON \`workflow_calendar\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`workflow_calendar_updated_at_idx\` ON \`workflow_calendar\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_calendar_created_at_idx\` ON \`workflow_calendar\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_evidence\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`doc_key\` text,
  	\`of\` numeric,
  	\`original_name\` text,
  	\`sha256\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_evidence_doc_key_idx\` ON \`workflow_evidence\` (\`doc_key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_evidence_sha256_idx\` ON \`workflow_evidence\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`workflow_evidence_updated_at_idx\` ON \`workflow_evidence\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_evidence_created_at_idx\` ON \`workflow_evidence\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_evidence_filename_idx\` ON \`workflow_evidence\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`workflow_sheet_templates_collections\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`workflow_sheet_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_sheet_templates_collections_order_idx\` ON \`workflow_sheet_templates_collections\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`workflow_sheet_templates_collections_parent_idx\` ON \`workflow_sheet_templates_collections\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workflow_sheet_templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_sheet_templates_updated_at_idx\` ON \`workflow_sheet_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_sheet_templates_created_at_idx\` ON \`workflow_sheet_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_sheet_templates_filename_idx\` ON \`workflow_sheet_templates\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`workflow_mandates_workflows\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`workflow_mandates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_mandates_workflows_order_idx\` ON \`workflow_mandates_workflows\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`workflow_mandates_workflows_parent_idx\` ON \`workflow_mandates_workflows\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workflow_mandates_bodies\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`workflow_mandates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_mandates_bodies_order_idx\` ON \`workflow_mandates_bodies\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`workflow_mandates_bodies_parent_idx\` ON \`workflow_mandates_bodies\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workflow_mandates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text DEFAULT 'substitution' NOT NULL,
  	\`grantor_id\` text(36) NOT NULL,
  	\`grantee_id\` text(36) NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`reason\` text,
  	\`number\` text,
  	\`status\` text,
  	\`asked_by\` text,
  	\`asked_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`grantor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`grantee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_mandates_grantor_idx\` ON \`workflow_mandates\` (\`grantor_id\`);`)
  await db.run(sql`CREATE INDEX \`workflow_mandates_grantee_idx\` ON \`workflow_mandates\` (\`grantee_id\`);`)
  await db.run(sql`CREATE INDEX \`workflow_mandates_status_idx\` ON \`workflow_mandates\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`workflow_mandates_updated_at_idx\` ON \`workflow_mandates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_mandates_created_at_idx\` ON \`workflow_mandates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_webhooks_actions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`workflow_webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_webhooks_actions_order_idx\` ON \`workflow_webhooks_actions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`workflow_webhooks_actions_parent_idx\` ON \`workflow_webhooks_actions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workflow_webhooks_collections\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`workflow_webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_webhooks_collections_order_idx\` ON \`workflow_webhooks_collections\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`workflow_webhooks_collections_parent_idx\` ON \`workflow_webhooks_collections\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workflow_webhooks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`active\` integer DEFAULT true,
  	\`secret\` text,
  	\`previous_secret\` text,
  	\`previous_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_webhooks_active_idx\` ON \`workflow_webhooks\` (\`active\`);`)
  await db.run(sql`CREATE INDEX \`workflow_webhooks_updated_at_idx\` ON \`workflow_webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_webhooks_created_at_idx\` ON \`workflow_webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`status\` text,
  	\`last_error\` text,
  	\`response_status\` numeric,
  	\`attempts\` numeric,
  	\`next_at\` text,
  	\`delivered_at\` text,
  	\`webhook_name\` text,
  	\`action\` text,
  	\`title\` text,
  	\`message_id\` text,
  	\`body\` text,
  	\`key\` text NOT NULL,
  	\`doc_key\` text,
  	\`collection\` text,
  	\`doc_id\` text,
  	\`webhook\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_deliveries_status_idx\` ON \`workflow_deliveries\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`workflow_deliveries_next_at_idx\` ON \`workflow_deliveries\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_deliveries_delivered_at_idx\` ON \`workflow_deliveries\` (\`delivered_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_deliveries_key_idx\` ON \`workflow_deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_deliveries_doc_key_idx\` ON \`workflow_deliveries\` (\`doc_key\`);`)
  await db.run(sql`CREATE INDEX \`workflow_deliveries_collection_idx\` ON \`workflow_deliveries\` (\`collection\`);`)
  await db.run(sql`CREATE INDEX \`workflow_deliveries_doc_id_idx\` ON \`workflow_deliveries\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`workflow_deliveries_webhook_idx\` ON \`workflow_deliveries\` (\`webhook\`);`)
  await db.run(sql`CREATE INDEX \`workflow_deliveries_updated_at_idx\` ON \`workflow_deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_deliveries_created_at_idx\` ON \`workflow_deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`artwork_fonts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`artwork_fonts_updated_at_idx\` ON \`artwork_fonts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`artwork_fonts_created_at_idx\` ON \`artwork_fonts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`artwork_fonts_filename_idx\` ON \`artwork_fonts\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`artwork_sets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`set\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`artwork_sets_state_idx\` ON \`artwork_sets\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`artwork_sets_key_idx\` ON \`artwork_sets\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`artwork_sets_updated_at_idx\` ON \`artwork_sets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`artwork_sets_created_at_idx\` ON \`artwork_sets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_barred\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`ending\` text,
  	\`reason\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_barred_key_idx\` ON \`quiz_barred\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`quiz_barred_updated_at_idx\` ON \`quiz_barred\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_barred_created_at_idx\` ON \`quiz_barred\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_attempts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`contest\` text,
  	\`round_key\` text,
  	\`identity\` text,
  	\`attempt\` numeric NOT NULL,
  	\`version\` text,
  	\`token_hash\` text,
  	\`secret_hash\` text,
  	\`receipt\` text,
  	\`started_at\` text,
  	\`deadline\` text,
  	\`name\` text,
  	\`group_key\` text,
  	\`birth_year\` text,
  	\`unit\` text,
  	\`sealed\` text,
  	\`phone_hash\` text,
  	\`consent\` text,
  	\`extra_minutes\` numeric,
  	\`extra_by\` text,
  	\`assisted_by\` text,
  	\`erased_at\` text,
  	\`device_hash\` text,
  	\`address_hash\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_attempts_key_idx\` ON \`quiz_attempts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`quiz_attempts_contest_idx\` ON \`quiz_attempts\` (\`contest\`);`)
  await db.run(sql`CREATE INDEX \`quiz_attempts_identity_idx\` ON \`quiz_attempts\` (\`identity\`);`)
  await db.run(sql`CREATE INDEX \`quiz_attempts_token_hash_idx\` ON \`quiz_attempts\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`quiz_attempts_receipt_idx\` ON \`quiz_attempts\` (\`receipt\`);`)
  await db.run(sql`CREATE INDEX \`quiz_attempts_unit_idx\` ON \`quiz_attempts\` (\`unit\`);`)
  await db.run(sql`CREATE INDEX \`quiz_attempts_phone_hash_idx\` ON \`quiz_attempts\` (\`phone_hash\`);`)
  await db.run(sql`CREATE TABLE \`quiz_answers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`attempt\` text,
  	\`seq\` numeric NOT NULL,
  	\`answers\` text,
  	\`at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_answers_key_idx\` ON \`quiz_answers\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`quiz_answers_attempt_idx\` ON \`quiz_answers\` (\`attempt\`);`)
  await db.run(sql`CREATE TABLE \`quiz_submissions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`answers\` text,
  	\`prediction\` numeric,
  	\`at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_submissions_key_idx\` ON \`quiz_submissions\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`quiz_versions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`contest\` text,
  	\`sealed\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_versions_key_idx\` ON \`quiz_versions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`quiz_versions_contest_idx\` ON \`quiz_versions\` (\`contest\`);`)
  await db.run(sql`CREATE INDEX \`quiz_versions_updated_at_idx\` ON \`quiz_versions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_versions_created_at_idx\` ON \`quiz_versions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_entrants\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`contest\` text,
  	\`group_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_entrants_key_idx\` ON \`quiz_entrants\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`quiz_entrants_contest_idx\` ON \`quiz_entrants\` (\`contest\`);`)
  await db.run(sql`CREATE INDEX \`quiz_entrants_updated_at_idx\` ON \`quiz_entrants\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_entrants_created_at_idx\` ON \`quiz_entrants\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_results\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`contest\` text,
  	\`round_key\` text,
  	\`state\` text,
  	\`hash\` text,
  	\`list\` text,
  	\`ranking\` text,
  	\`closed_at\` text,
  	\`closed_by\` text,
  	\`released_at\` text,
  	\`released_by\` text,
  	\`revision\` numeric,
  	\`entries\` numeric,
  	\`entropy\` text,
  	\`drawn_at\` text,
  	\`board\` text,
  	\`complaints_until\` text,
  	\`seal\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_results_key_idx\` ON \`quiz_results\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`quiz_results_contest_idx\` ON \`quiz_results\` (\`contest\`);`)
  await db.run(sql`CREATE INDEX \`quiz_results_updated_at_idx\` ON \`quiz_results\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_results_created_at_idx\` ON \`quiz_results\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_draws\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`result\` text,
  	\`by\` text,
  	\`entropy\` text,
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_draws_key_idx\` ON \`quiz_draws\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`quiz_draws_result_idx\` ON \`quiz_draws\` (\`result\`);`)
  await db.run(sql`CREATE INDEX \`quiz_draws_updated_at_idx\` ON \`quiz_draws\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_draws_created_at_idx\` ON \`quiz_draws\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_acts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`contest\` text,
  	\`seq\` numeric,
  	\`body\` text,
  	\`hash\` text,
  	\`signature\` text,
  	\`key_id\` text,
  	\`by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_acts_key_idx\` ON \`quiz_acts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`quiz_acts_contest_idx\` ON \`quiz_acts\` (\`contest\`);`)
  await db.run(sql`CREATE INDEX \`quiz_acts_updated_at_idx\` ON \`quiz_acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_acts_created_at_idx\` ON \`quiz_acts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_looks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`at\` text,
  	\`who\` text,
  	\`what\` text,
  	\`contest\` text,
  	\`round_key\` text,
  	\`who_name\` text,
  	\`purpose\` text,
  	\`count\` numeric,
  	\`entries\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_looks_key_idx\` ON \`quiz_looks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`quiz_looks_contest_idx\` ON \`quiz_looks\` (\`contest\`);`)
  await db.run(sql`CREATE INDEX \`quiz_looks_updated_at_idx\` ON \`quiz_looks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_looks_created_at_idx\` ON \`quiz_looks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_complaints\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`number\` text,
  	\`contest\` text,
  	\`round_key\` text,
  	\`entry\` text,
  	\`name\` text,
  	\`unit\` text,
  	\`text\` text,
  	\`at\` text,
  	\`answer_by\` text,
  	\`answer\` text,
  	\`answered_at\` text,
  	\`answered_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_complaints_key_idx\` ON \`quiz_complaints\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`quiz_complaints_contest_idx\` ON \`quiz_complaints\` (\`contest\`);`)
  await db.run(sql`CREATE INDEX \`quiz_complaints_entry_idx\` ON \`quiz_complaints\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`quiz_complaints_updated_at_idx\` ON \`quiz_complaints\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_complaints_created_at_idx\` ON \`quiz_complaints\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`quiz_questions_id\` text(36),
  	\`units_id\` text(36),
  	\`led_screens_id\` text(36),
  	\`users_id\` text(36),
  	\`artwork_fonts_id\` text(36),
  	\`quiz_complaints_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quiz_questions_id\`) REFERENCES \`quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`led_screens_id\`) REFERENCES \`led_screens\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`artwork_fonts_id\`) REFERENCES \`artwork_fonts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quiz_complaints_id\`) REFERENCES \`quiz_complaints\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiz_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`quiz_questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_led_screens_id_idx\` ON \`payload_locked_documents_rels\` (\`led_screens_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_artwork_fonts_id_idx\` ON \`payload_locked_documents_rels\` (\`artwork_fonts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiz_complaints_id_idx\` ON \`payload_locked_documents_rels\` (\`quiz_complaints_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_working_time_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workflow_working_time\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_working_time_hours_order_idx\` ON \`workflow_working_time_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`workflow_working_time_hours_parent_id_idx\` ON \`workflow_working_time_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workflow_working_time\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seeded_years\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`artwork_kit_assets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`clear_space\` numeric DEFAULT 10,
  	\`image_id\` text(36),
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`artwork_kit\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`artwork_kit_assets_order_idx\` ON \`artwork_kit_assets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`artwork_kit_assets_parent_id_idx\` ON \`artwork_kit_assets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`artwork_kit_assets_image_idx\` ON \`artwork_kit_assets\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`artwork_kit_palettes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name_vi\` text NOT NULL,
  	\`name_en\` text,
  	\`ground_light\` text NOT NULL,
  	\`ground_edge\` text NOT NULL,
  	\`panel\` text NOT NULL,
  	\`main\` text NOT NULL,
  	\`second\` text NOT NULL,
  	\`line\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`artwork_kit\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`artwork_kit_palettes_order_idx\` ON \`artwork_kit_palettes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`artwork_kit_palettes_parent_id_idx\` ON \`artwork_kit_palettes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`artwork_kit\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`font_regular_id\` text(36),
  	\`font_bold_id\` text(36),
  	\`font_heavy_id\` text(36),
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`font_regular_id\`) REFERENCES \`artwork_fonts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`font_bold_id\`) REFERENCES \`artwork_fonts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`font_heavy_id\`) REFERENCES \`artwork_fonts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`artwork_kit_font_regular_idx\` ON \`artwork_kit\` (\`font_regular_id\`);`)
  await db.run(sql`CREATE INDEX \`artwork_kit_font_bold_idx\` ON \`artwork_kit\` (\`font_bold_id\`);`)
  await db.run(sql`CREATE INDEX \`artwork_kit_font_heavy_idx\` ON \`artwork_kit\` (\`font_heavy_id\`);`)
  await db.run(sql`CREATE TABLE \`artwork_kit_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`artwork_kit\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`artwork_kit_texts_order_parent\` ON \`artwork_kit_texts\` (\`order\`,\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_channels\`;`)
  await db.run(sql`DROP TABLE \`articles_evidence\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_evidence\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`posters_artworks\`;`)
  await db.run(sql`DROP TABLE \`posters_channels\`;`)
  await db.run(sql`DROP TABLE \`posters_evidence\`;`)
  await db.run(sql`DROP TABLE \`posters\`;`)
  await db.run(sql`DROP TABLE \`posters_texts\`;`)
  await db.run(sql`DROP TABLE \`_posters_v_version_artworks\`;`)
  await db.run(sql`DROP TABLE \`_posters_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_posters_v_version_evidence\`;`)
  await db.run(sql`DROP TABLE \`_posters_v\`;`)
  await db.run(sql`DROP TABLE \`_posters_v_texts\`;`)
  await db.run(sql`DROP TABLE \`banners_artworks\`;`)
  await db.run(sql`DROP TABLE \`banners_channels\`;`)
  await db.run(sql`DROP TABLE \`banners_evidence\`;`)
  await db.run(sql`DROP TABLE \`banners\`;`)
  await db.run(sql`DROP TABLE \`banners_texts\`;`)
  await db.run(sql`DROP TABLE \`_banners_v_version_artworks\`;`)
  await db.run(sql`DROP TABLE \`_banners_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_banners_v_version_evidence\`;`)
  await db.run(sql`DROP TABLE \`_banners_v\`;`)
  await db.run(sql`DROP TABLE \`_banners_v_texts\`;`)
  await db.run(sql`DROP TABLE \`video_clips_channels\`;`)
  await db.run(sql`DROP TABLE \`video_clips_evidence\`;`)
  await db.run(sql`DROP TABLE \`video_clips\`;`)
  await db.run(sql`DROP TABLE \`video_clips_texts\`;`)
  await db.run(sql`DROP TABLE \`_video_clips_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_video_clips_v_version_evidence\`;`)
  await db.run(sql`DROP TABLE \`_video_clips_v\`;`)
  await db.run(sql`DROP TABLE \`_video_clips_v_texts\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_changes\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_rounds_blueprint\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_rounds\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_fields\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_groups\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_units\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_tie_breaks\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_prizes\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_unit_prizes\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_questions_options\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_questions\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_texts\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_rels\`;`)
  await db.run(sql`DROP TABLE \`_quiz_contests_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_quiz_contests_v_version_rounds_blueprint\`;`)
  await db.run(sql`DROP TABLE \`_quiz_contests_v_version_rounds\`;`)
  await db.run(sql`DROP TABLE \`_quiz_contests_v_version_fields\`;`)
  await db.run(sql`DROP TABLE \`_quiz_contests_v_version_groups\`;`)
  await db.run(sql`DROP TABLE \`_quiz_contests_v_version_units\`;`)
  await db.run(sql`DROP TABLE \`_quiz_contests_v_version_tie_breaks\`;`)
  await db.run(sql`DROP TABLE \`_quiz_contests_v_version_prizes\`;`)
  await db.run(sql`DROP TABLE \`_quiz_contests_v_version_unit_prizes\`;`)
  await db.run(sql`DROP TABLE \`_quiz_contests_v_version_questions_options\`;`)
  await db.run(sql`DROP TABLE \`_quiz_contests_v_version_questions\`;`)
  await db.run(sql`DROP TABLE \`_quiz_contests_v\`;`)
  await db.run(sql`DROP TABLE \`_quiz_contests_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_quiz_contests_v_rels\`;`)
  await db.run(sql`DROP TABLE \`quiz_questions_options\`;`)
  await db.run(sql`DROP TABLE \`quiz_questions\`;`)
  await db.run(sql`DROP TABLE \`quiz_pictures\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`videos\`;`)
  await db.run(sql`DROP TABLE \`captions\`;`)
  await db.run(sql`DROP TABLE \`handovers\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`led_screens_dead_modules\`;`)
  await db.run(sql`DROP TABLE \`led_screens\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_memberships_fields\`;`)
  await db.run(sql`DROP TABLE \`users_memberships\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`workflow_ledger\`;`)
  await db.run(sql`DROP TABLE \`workflow_cases\`;`)
  await db.run(sql`DROP TABLE \`workflow_marks\`;`)
  await db.run(sql`DROP TABLE \`workflow_tasks\`;`)
  await db.run(sql`DROP TABLE \`workflow_waits\`;`)
  await db.run(sql`DROP TABLE \`workflow_snapshots\`;`)
  await db.run(sql`DROP TABLE \`workflow_references\`;`)
  await db.run(sql`DROP TABLE \`workflow_notices\`;`)
  await db.run(sql`DROP TABLE \`workflow_push\`;`)
  await db.run(sql`DROP TABLE \`workflow_takedowns\`;`)
  await db.run(sql`DROP TABLE \`workflow_daily_heads\`;`)
  await db.run(sql`DROP TABLE \`workflow_calendar\`;`)
  await db.run(sql`DROP TABLE \`workflow_evidence\`;`)
  await db.run(sql`DROP TABLE \`workflow_sheet_templates_collections\`;`)
  await db.run(sql`DROP TABLE \`workflow_sheet_templates\`;`)
  await db.run(sql`DROP TABLE \`workflow_mandates_workflows\`;`)
  await db.run(sql`DROP TABLE \`workflow_mandates_bodies\`;`)
  await db.run(sql`DROP TABLE \`workflow_mandates\`;`)
  await db.run(sql`DROP TABLE \`workflow_webhooks_actions\`;`)
  await db.run(sql`DROP TABLE \`workflow_webhooks_collections\`;`)
  await db.run(sql`DROP TABLE \`workflow_webhooks\`;`)
  await db.run(sql`DROP TABLE \`workflow_deliveries\`;`)
  await db.run(sql`DROP TABLE \`artwork_fonts\`;`)
  await db.run(sql`DROP TABLE \`artwork_sets\`;`)
  await db.run(sql`DROP TABLE \`quiz_barred\`;`)
  await db.run(sql`DROP TABLE \`quiz_attempts\`;`)
  await db.run(sql`DROP TABLE \`quiz_answers\`;`)
  await db.run(sql`DROP TABLE \`quiz_submissions\`;`)
  await db.run(sql`DROP TABLE \`quiz_versions\`;`)
  await db.run(sql`DROP TABLE \`quiz_entrants\`;`)
  await db.run(sql`DROP TABLE \`quiz_results\`;`)
  await db.run(sql`DROP TABLE \`quiz_draws\`;`)
  await db.run(sql`DROP TABLE \`quiz_acts\`;`)
  await db.run(sql`DROP TABLE \`quiz_looks\`;`)
  await db.run(sql`DROP TABLE \`quiz_complaints\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`workflow_working_time_hours\`;`)
  await db.run(sql`DROP TABLE \`workflow_working_time\`;`)
  await db.run(sql`DROP TABLE \`artwork_kit_assets\`;`)
  await db.run(sql`DROP TABLE \`artwork_kit_palettes\`;`)
  await db.run(sql`DROP TABLE \`artwork_kit\`;`)
  await db.run(sql`DROP TABLE \`artwork_kit_texts\`;`)
}
