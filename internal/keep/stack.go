package keep

import "sync"

// Stack lends working space to calls that may run side by side, the one given
// back last first. Unlike a sync.Pool it neither forgets at a garbage collection nor has a space for each processor, so
// what was kept in a space is found again. There are as many spaces as calls ever ran at once.
// The zero Stack is ready.
type Stack[T any] struct {
	mu   sync.Mutex
	free []*T
}

// Get lends a space: one that was given back, or a zero one.
func (s *Stack[T]) Get() *T {
	s.mu.Lock()
	defer s.mu.Unlock()
	if n := len(s.free); n > 0 {
		x := s.free[n-1]
		s.free = s.free[:n-1]
		return x
	}
	return new(T)
}

// Put gives a space back. What a panic leaves behind is better not given back.
func (s *Stack[T]) Put(x *T) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.free = append(s.free, x)
}
