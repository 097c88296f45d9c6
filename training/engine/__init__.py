"""The data engine: pairs of tiles of two modalities with dense correspondence, made online, the same for one seed."""
