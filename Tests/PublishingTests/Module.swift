// The first test of the module takes this one's place.
