"""Pages with a worker and connections of their own: each module installs one of them."""
