"""Made scenes with exact truth and stored seeds: lattices, cities that lean, clouds, distortions, mirrored scans."""
