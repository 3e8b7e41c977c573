;; The tagger's arithmetic: products of 16-bit whole numbers, and what stands between them in 32-bit floats whose every
;; step is fixed, so that every machine gives the same. All addresses and offsets are in bytes.
;;
;; node scripts/tagger/compile-kernel.mjs makes data/tagger/kernel.wasm of it.
(module
  (memory (export "memory") 1)

  ;; 2 ** 23 · 1.5: added to a float of less than 2 ** 22 it leaves the nearest whole number in the lowest bits.
  (global $round v128 (v128.const f32x4 12582912 12582912 12582912 12582912))

  (func $total (param $v v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
      (f32.add (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))

  ;; inputs[row] = table[ids[row]] · scales[ids[row]], rounded; ids of 16 bits, tables of 8, a multiple of 8 wide.
  (func (export "embed")
    (param $table i32) (param $scales i32) (param $ids i32) (param $inputs i32) (param $rows i32) (param $size i32)
    (local $from i32) (local $at i32) (local $scale v128) (local $v v128) (local $round v128)
    (local.set $round (global.get $round))
    (loop $each
      (local.set $from (i32.add (local.get $table) (i32.mul (local.get $size) (i32.load16_u (local.get $ids)))))
      (local.set $scale (v128.load32_splat
        (i32.add (local.get $scales) (i32.shl (i32.load16_u (local.get $ids)) (i32.const 2)))))
      (local.set $at (i32.const 0))
      (loop $places
        (local.set $v (v128.load8x8_s (i32.add (local.get $from) (local.get $at))))
        (v128.store (i32.add (local.get $inputs) (i32.shl (local.get $at) (i32.const 1)))
          (i16x8.narrow_i32x4_s
            (i32x4.sub (f32x4.add (local.get $round)
              (f32x4.mul (local.get $scale) (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $v)))))
              (local.get $round))
            (i32x4.sub (f32x4.add (local.get $round)
              (f32x4.mul (local.get $scale) (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $v)))))
              (local.get $round))))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br_if $places (i32.lt_u (local.get $at) (local.get $size))))
      (local.set $inputs (i32.add (local.get $inputs) (i32.shl (local.get $size) (i32.const 1))))
      (local.set $ids (i32.add (local.get $ids) (i32.const 2)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $each (local.get $rows))))

  ;; sums[row][output] = Σ inputs[row][i] · weights[i][output], two rows and sixteen outputs at a time: an even number of
  ;; rows, an even depth. Weights are packed as [outputs / 16][depth / 2][16][2].
  (func (export "multiply")
    (param $inputs i32) (param $weights i32) (param $sums i32) (param $rows i32) (param $depth i32) (param $outputs i32)
    (local $inputBytes i32) (local $sumBytes i32) (local $lastSum i32) (local $left i32)
    (local $x i32) (local $y i32) (local $end i32) (local $w i32) (local $sum i32)
    (local $x0 v128) (local $x1 v128) (local $v v128)
    (local $a0 v128) (local $b0 v128) (local $c0 v128) (local $d0 v128)
    (local $a1 v128) (local $b1 v128) (local $c1 v128) (local $d1 v128)
    (local.set $inputBytes (i32.shl (local.get $depth) (i32.const 1)))
    (local.set $sumBytes (i32.shl (local.get $outputs) (i32.const 2)))
    (local.set $lastSum (i32.add (local.get $sums) (local.get $sumBytes)))
    (loop $blocks
      (local.set $left (local.get $rows))
      (local.set $x (local.get $inputs))
      (local.set $sum (local.get $sums))
      (loop $pairs
        (local.set $w (local.get $weights))
        (local.set $end (i32.add (local.get $x) (local.get $inputBytes)))
        (local.set $y (local.get $end))
        (local.set $a0 (v128.const i32x4 0 0 0 0)) (local.set $a1 (v128.const i32x4 0 0 0 0))
        (local.set $b0 (v128.const i32x4 0 0 0 0)) (local.set $b1 (v128.const i32x4 0 0 0 0))
        (local.set $c0 (v128.const i32x4 0 0 0 0)) (local.set $c1 (v128.const i32x4 0 0 0 0))
        (local.set $d0 (v128.const i32x4 0 0 0 0)) (local.set $d1 (v128.const i32x4 0 0 0 0))
        ;; Not unrolled by hand: more numbers than registers hold would be loaded ahead of their use.
        (loop $steps
          (local.set $x0 (v128.load32_splat offset=0 (local.get $x)))
          (local.set $x1 (v128.load32_splat offset=0 (local.get $y)))
          (local.set $v (v128.load offset=0 (local.get $w)))
          (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $x0) (local.get $v))))
          (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $x1) (local.get $v))))
          (local.set $v (v128.load offset=16 (local.get $w)))
          (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $x0) (local.get $v))))
          (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $x1) (local.get $v))))
          (local.set $v (v128.load offset=32 (local.get $w)))
          (local.set $c0 (i32x4.add (local.get $c0) (i32x4.dot_i16x8_s (local.get $x0) (local.get $v))))
          (local.set $c1 (i32x4.add (local.get $c1) (i32x4.dot_i16x8_s (local.get $x1) (local.get $v))))
          (local.set $v (v128.load offset=48 (local.get $w)))
          (local.set $d0 (i32x4.add (local.get $d0) (i32x4.dot_i16x8_s (local.get $x0) (local.get $v))))
          (local.set $d1 (i32x4.add (local.get $d1) (i32x4.dot_i16x8_s (local.get $x1) (local.get $v))))
          (local.set $w (i32.add (local.get $w) (i32.const 64)))
          (local.set $y (i32.add (local.get $y) (i32.const 4)))
          (local.set $x (i32.add (local.get $x) (i32.const 4)))
          (br_if $steps (i32.lt_u (local.get $x) (local.get $end))))
        (v128.store offset=0 (local.get $sum) (local.get $a0))
        (v128.store offset=16 (local.get $sum) (local.get $b0))
        (v128.store offset=32 (local.get $sum) (local.get $c0))
        (v128.store offset=48 (local.get $sum) (local.get $d0))
        (local.set $sum (i32.add (local.get $sum) (local.get $sumBytes)))
        (v128.store offset=0 (local.get $sum) (local.get $a1))
        (v128.store offset=16 (local.get $sum) (local.get $b1))
        (v128.store offset=32 (local.get $sum) (local.get $c1))
        (v128.store offset=48 (local.get $sum) (local.get $d1))
        (local.set $sum (i32.add (local.get $sum) (local.get $sumBytes)))
        (local.set $x (local.get $y))
        (local.set $left (i32.sub (local.get $left) (i32.const 2)))
        (br_if $pairs (i32.gt_s (local.get $left) (i32.const 0))))
      (local.set $weights (local.get $w))
      (local.set $sums (i32.add (local.get $sums) (i32.const 64)))
      (br_if $blocks (i32.lt_u (local.get $sums) (local.get $lastSum)))))

  ;; target[row] = Σ sums · factors + bias, over the sums that lie at the row's six addresses.
  (func (export "combine")
    (param $addresses i32) (param $factors i32) (param $bias i32) (param $target i32) (param $rows i32)
    (param $width i32)
    (local $bytes i32) (local $at i32)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $f i32)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 2)))
    (loop $each
      (local.set $a (i32.load offset=0 (local.get $addresses)))
      (local.set $b (i32.load offset=4 (local.get $addresses)))
      (local.set $c (i32.load offset=8 (local.get $addresses)))
      (local.set $d (i32.load offset=12 (local.get $addresses)))
      (local.set $e (i32.load offset=16 (local.get $addresses)))
      (local.set $f (i32.load offset=20 (local.get $addresses)))
      (local.set $at (i32.const 0))
      (loop $places
        (v128.store (i32.add (local.get $target) (local.get $at))
          (f32x4.add (v128.load (i32.add (local.get $bias) (local.get $at)))
            (f32x4.mul (v128.load (i32.add (local.get $factors) (local.get $at))) (f32x4.convert_i32x4_s
              (i32x4.add
                (i32x4.add
                  (i32x4.add (v128.load (i32.add (local.get $a) (local.get $at)))
                    (v128.load (i32.add (local.get $b) (local.get $at))))
                  (i32x4.add (v128.load (i32.add (local.get $c) (local.get $at)))
                    (v128.load (i32.add (local.get $d) (local.get $at)))))
                (i32x4.add (v128.load (i32.add (local.get $e) (local.get $at)))
                  (v128.load (i32.add (local.get $f) (local.get $at)))))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $places (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $addresses (i32.add (local.get $addresses) (i32.const 24)))
      (local.set $target (i32.add (local.get $target) (local.get $bytes)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $each (local.get $rows))))

  ;; target[row] = sums[row] · factors + bias
  (func (export "assign")
    (param $sums i32) (param $factors i32) (param $bias i32) (param $target i32) (param $rows i32) (param $width i32)
    (local $bytes i32) (local $at i32)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 2)))
    (loop $each
      (local.set $at (i32.const 0))
      (loop $places
        (v128.store (i32.add (local.get $target) (local.get $at))
          (f32x4.add (v128.load (i32.add (local.get $bias) (local.get $at)))
            (f32x4.mul (v128.load (i32.add (local.get $factors) (local.get $at)))
              (f32x4.convert_i32x4_s (v128.load (i32.add (local.get $sums) (local.get $at)))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $places (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $sums (i32.add (local.get $sums) (local.get $bytes)))
      (local.set $target (i32.add (local.get $target) (local.get $bytes)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $each (local.get $rows))))

  ;; inputs[row] = (hidden[row] - mean) / deviation · gain + bias, rounded; the width is a multiple of 8.
  (func (export "normalise")
    (param $hidden i32) (param $gain i32) (param $bias i32) (param $inputs i32) (param $rows i32) (param $width i32)
    (local $bytes i32) (local $at i32) (local $size f32) (local $mean v128) (local $factor v128)
    (local $v v128) (local $u v128) (local $sum v128) (local $other v128) (local $round v128)
    (local.set $round (global.get $round))
    (local.set $bytes (i32.shl (local.get $width) (i32.const 2)))
    (local.set $size (f32.convert_i32_s (local.get $width)))
    (loop $each
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $other (v128.const f32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (loop $means
        (local.set $v (v128.load offset=0 (i32.add (local.get $hidden) (local.get $at))))
        (local.set $u (v128.load offset=16 (i32.add (local.get $hidden) (local.get $at))))
        (local.set $sum (f32x4.add (local.get $sum) (local.get $v)))
        (local.set $other (f32x4.add (local.get $other) (local.get $u)))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (br_if $means (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $mean (f32x4.splat
        (f32.div (call $total (f32x4.add (local.get $sum) (local.get $other))) (local.get $size))))
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $other (v128.const f32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (loop $squares
        (local.set $v (f32x4.sub
          (v128.load offset=0 (i32.add (local.get $hidden) (local.get $at))) (local.get $mean)))
        (local.set $u (f32x4.sub
          (v128.load offset=16 (i32.add (local.get $hidden) (local.get $at))) (local.get $mean)))
        (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (local.get $v) (local.get $v))))
        (local.set $other (f32x4.add (local.get $other) (f32x4.mul (local.get $u) (local.get $u))))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (br_if $squares (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $factor (f32x4.splat (f32.div (f32.const 1) (f32.sqrt (f32.add (f32.const 1e-5)
        (f32.div (call $total (f32x4.add (local.get $sum) (local.get $other))) (local.get $size)))))))
      (local.set $at (i32.const 0))
      (loop $writes
        (local.set $v (f32x4.add (v128.load offset=0 (i32.add (local.get $bias) (local.get $at)))
          (f32x4.mul (v128.load offset=0 (i32.add (local.get $gain) (local.get $at)))
            (f32x4.mul (local.get $factor) (f32x4.sub
              (v128.load offset=0 (i32.add (local.get $hidden) (local.get $at))) (local.get $mean))))))
        (local.set $u (f32x4.add (v128.load offset=16 (i32.add (local.get $bias) (local.get $at)))
          (f32x4.mul (v128.load offset=16 (i32.add (local.get $gain) (local.get $at)))
            (f32x4.mul (local.get $factor) (f32x4.sub
              (v128.load offset=16 (i32.add (local.get $hidden) (local.get $at))) (local.get $mean))))))
        (v128.store (i32.add (local.get $inputs) (i32.shr_u (local.get $at) (i32.const 1)))
          (i16x8.max_s (v128.const i16x8 -2047 -2047 -2047 -2047 -2047 -2047 -2047 -2047)
            (i16x8.min_s (v128.const i16x8 2047 2047 2047 2047 2047 2047 2047 2047)
              (i16x8.narrow_i32x4_s
                (i32x4.sub (f32x4.add (local.get $round) (local.get $v)) (local.get $round))
                (i32x4.sub (f32x4.add (local.get $round) (local.get $u)) (local.get $round))))))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (br_if $writes (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $hidden (i32.add (local.get $hidden) (local.get $bytes)))
      (local.set $inputs (i32.add (local.get $inputs) (i32.shr_u (local.get $bytes) (i32.const 1))))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $each (local.get $rows))))

  ;; A convolution over three rows that lie `reach` apart gives two of its results, those of rows p and p + reach, by four
  ;; products instead of six (Winograd's F(2, 3)): rows a, p, q, z; weights before, own, behind:
  ;;
  ;;   (a - q) · before, (p + q) · (before + own + behind), (q - p) · (before - own + behind), (p - z) · behind
  ;;
  ;; This writes what stands to the left, the four `part` apart, for all pairs whose first row is among the first `rows`.
  ;; Rows of `bytes` bytes, `reach` a multiple of it.
  (func (export "spread")
    (param $inputs i32) (param $target i32) (param $part i32) (param $rows i32) (param $reach i32) (param $bytes i32)
    (local $at i32) (local $to i32) (local $end i32) (local $blockEnd i32)
    (local $a v128) (local $p v128) (local $q v128) (local $z v128)
    (local.set $end (i32.add (local.get $inputs) (i32.mul (local.get $rows) (local.get $bytes))))
    (local.set $blockEnd (i32.add (local.get $inputs) (local.get $reach)))
    (loop $each
      (local.set $at (i32.sub (local.get $inputs) (local.get $reach)))
      (local.set $inputs (i32.add (local.get $inputs) (local.get $bytes)))
      (local.set $to (i32.add (local.get $target) (local.get $bytes)))
      (loop $places
        (local.set $a (v128.load (local.get $at)))
        (local.set $p (v128.load (i32.add (local.get $at) (local.get $reach))))
        (local.set $q (v128.load (i32.add (local.get $at) (i32.shl (local.get $reach) (i32.const 1)))))
        (local.set $z (v128.load (i32.add (local.get $at) (i32.mul (local.get $reach) (i32.const 3)))))
        (v128.store (local.get $target) (i16x8.sub (local.get $a) (local.get $q)))
        (v128.store (i32.add (local.get $target) (local.get $part)) (i16x8.add (local.get $p) (local.get $q)))
        (v128.store (i32.add (local.get $target) (i32.shl (local.get $part) (i32.const 1)))
          (i16x8.sub (local.get $q) (local.get $p)))
        (v128.store (i32.add (local.get $target) (i32.mul (local.get $part) (i32.const 3)))
          (i16x8.sub (local.get $p) (local.get $z)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (local.set $target (i32.add (local.get $target) (i32.const 16)))
        (br_if $places (i32.lt_u (local.get $target) (local.get $to))))
      ;; The second rows of a block's pairs follow its first ones.
      (if (i32.eq (local.get $inputs) (local.get $blockEnd)) (then
        (local.set $inputs (i32.add (local.get $inputs) (local.get $reach)))
        (local.set $blockEnd (i32.add (local.get $inputs) (local.get $reach)))))
      (br_if $each (i32.lt_u (local.get $inputs) (local.get $end)))))

  ;; Adds to both rows of each pair what the four sums stand for, where it is positive; the inverse of `spread`.
  (func (export "gather")
    (param $sums i32) (param $part i32) (param $factors i32) (param $bias i32)
    (param $target i32) (param $rows i32) (param $reach i32) (param $bytes i32)
    (local $at i32) (local $from i32) (local $to i32) (local $end i32) (local $blockEnd i32)
    (local $b v128) (local $c v128) (local $factor v128) (local $shift v128)
    (local.set $end (i32.add (local.get $target) (i32.mul (local.get $rows) (local.get $bytes))))
    (local.set $blockEnd (i32.add (local.get $target) (local.get $reach)))
    (loop $each
      (local.set $at (i32.const 0))
      (loop $places
        (local.set $from (i32.add (local.get $sums) (local.get $at)))
        (local.set $to (i32.add (local.get $target) (local.get $at)))
        (local.set $factor (v128.load (i32.add (local.get $factors) (local.get $at))))
        (local.set $shift (v128.load (i32.add (local.get $bias) (local.get $at))))
        (local.set $b (v128.load (i32.add (local.get $from) (local.get $part))))
        (local.set $c (v128.load (i32.add (local.get $from) (i32.shl (local.get $part) (i32.const 1)))))
        (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to))
          (f32x4.pmax (v128.const f32x4 0 0 0 0) (f32x4.add (local.get $shift) (f32x4.mul (local.get $factor)
            (f32x4.convert_i32x4_s (i32x4.add (v128.load (local.get $from))
              (i32x4.shr_s (i32x4.add (local.get $b) (local.get $c)) (i32.const 1)))))))))
        (local.set $to (i32.add (local.get $to) (local.get $reach)))
        (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to))
          (f32x4.pmax (v128.const f32x4 0 0 0 0) (f32x4.add (local.get $shift) (f32x4.mul (local.get $factor)
            (f32x4.convert_i32x4_s (i32x4.sub
              (i32x4.shr_s (i32x4.sub (local.get $b) (local.get $c)) (i32.const 1))
              (v128.load (i32.add (local.get $from) (i32.mul (local.get $part) (i32.const 3)))))))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $places (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $sums (i32.add (local.get $sums) (local.get $bytes)))
      (local.set $target (i32.add (local.get $target) (local.get $bytes)))
      (if (i32.eq (local.get $target) (local.get $blockEnd)) (then
        (local.set $target (i32.add (local.get $target) (local.get $reach)))
        (local.set $blockEnd (i32.add (local.get $target) (local.get $reach)))))
      (br_if $each (i32.lt_u (local.get $target) (local.get $end)))))

  ;; Of rows that lie `reach` apart, a convolution gives four, p to s, by six products instead of twelve (F(4, 3)): rows a, p, q, r, s,
  ;; z; weights before, own, behind:
  ;;
  ;;   (4a - 5q + s) · before, (r + s - 4p - 4q) · (before + own + behind), (s - r + 4p - 4q) · (before - own + behind),
  ;;   (2r - 2p + s - q) · (before + 2own + 4behind), (2p - 2r + s - q) · (before - 2own + 4behind),
  ;;   (4p - 5r + z) · behind
  ;;
  ;; This writes what stands to the left, the six `part` apart, for `rows` rows, a multiple of four times what lies within
  ;; `reach`. Inputs of 12 bits stay within 16.
  (func (export "spreadQuads")
    (param $inputs i32) (param $target i32) (param $part i32) (param $rows i32) (param $reach i32) (param $bytes i32)
    (local $at i32) (local $to i32) (local $end i32) (local $blockEnd i32) (local $v v128)
    (local $a v128) (local $p v128) (local $q v128) (local $r v128) (local $s v128) (local $z v128)
    (local.set $end (i32.add (local.get $inputs) (i32.mul (local.get $rows) (local.get $bytes))))
    (local.set $blockEnd (i32.add (local.get $inputs) (local.get $reach)))
    (loop $each
      (local.set $at (i32.sub (local.get $inputs) (local.get $reach)))
      (local.set $inputs (i32.add (local.get $inputs) (local.get $bytes)))
      (local.set $to (i32.add (local.get $target) (local.get $bytes)))
      (loop $places
        (local.set $a (v128.load (local.get $at)))
        (local.set $p (v128.load (i32.add (local.get $at) (local.get $reach))))
        (local.set $q (v128.load (i32.add (local.get $at) (i32.shl (local.get $reach) (i32.const 1)))))
        (local.set $r (v128.load (i32.add (local.get $at) (i32.mul (local.get $reach) (i32.const 3)))))
        (local.set $s (v128.load (i32.add (local.get $at) (i32.shl (local.get $reach) (i32.const 2)))))
        (local.set $z (v128.load (i32.add (local.get $at) (i32.mul (local.get $reach) (i32.const 5)))))
        (v128.store (local.get $target) (i16x8.add
          (i16x8.sub (i16x8.shl (i16x8.sub (local.get $a) (local.get $q)) (i32.const 2)) (local.get $q))
          (local.get $s)))
        (v128.store (i32.add (local.get $target) (local.get $part)) (i16x8.sub
          (i16x8.add (local.get $r) (local.get $s))
          (i16x8.shl (i16x8.add (local.get $p) (local.get $q)) (i32.const 2))))
        (v128.store (i32.add (local.get $target) (i32.shl (local.get $part) (i32.const 1))) (i16x8.add
          (i16x8.sub (local.get $s) (local.get $r))
          (i16x8.shl (i16x8.sub (local.get $p) (local.get $q)) (i32.const 2))))
        (local.set $q (i16x8.sub (local.get $s) (local.get $q)))
        (local.set $v (i16x8.shl (i16x8.sub (local.get $r) (local.get $p)) (i32.const 1)))
        (v128.store (i32.add (local.get $target) (i32.mul (local.get $part) (i32.const 3)))
          (i16x8.add (local.get $q) (local.get $v)))
        (v128.store (i32.add (local.get $target) (i32.shl (local.get $part) (i32.const 2)))
          (i16x8.sub (local.get $q) (local.get $v)))
        (v128.store (i32.add (local.get $target) (i32.mul (local.get $part) (i32.const 5))) (i16x8.add
          (i16x8.sub (i16x8.shl (i16x8.sub (local.get $p) (local.get $r)) (i32.const 2)) (local.get $r))
          (local.get $z)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (local.set $target (i32.add (local.get $target) (i32.const 16)))
        (br_if $places (i32.lt_u (local.get $target) (local.get $to))))
      ;; The other rows of a block's quads follow its first ones.
      (if (i32.eq (local.get $inputs) (local.get $blockEnd)) (then
        (local.set $inputs (i32.add (local.get $inputs) (i32.mul (local.get $reach) (i32.const 3))))
        (local.set $blockEnd (i32.add (local.get $inputs) (local.get $reach)))))
      (br_if $each (i32.lt_u (local.get $inputs) (local.get $end)))))

  ;; Adds to the four rows of each quad what the six sums a to f stand for, where it is positive; the inverse of
  ;; `spreadQuads`:
  ;;
  ;;   (6a - 4(b + c) + d + e) / 24, (d - e - 2(b - c)) / 12, (d + e - b - c) / 6, (2(d - e) - b + c) / 6 + f
  ;;
  ;; All of it is exact modulo 2 ** 32, where dividing by 3 is multiplying by its inverse: only the results, eightfold,
  ;; need fit into 32 bits.
  (func (export "gatherQuads")
    (param $sums i32) (param $part i32) (param $factors i32) (param $bias i32)
    (param $target i32) (param $rows i32) (param $reach i32) (param $bytes i32)
    (local $at i32) (local $from i32) (local $to i32) (local $end i32) (local $blockEnd i32)
    (local $u v128) (local $v v128) (local $bPlus v128) (local $bMinus v128) (local $dPlus v128) (local $dMinus v128)
    (local $factor v128) (local $shift v128) (local $third v128)
    (local.set $third (v128.const i32x4 0xaaaaaaab 0xaaaaaaab 0xaaaaaaab 0xaaaaaaab))
    (local.set $end (i32.add (local.get $target) (i32.mul (local.get $rows) (local.get $bytes))))
    (local.set $blockEnd (i32.add (local.get $target) (local.get $reach)))
    (loop $each
      (local.set $at (i32.const 0))
      (loop $places
        (local.set $from (i32.add (local.get $sums) (local.get $at)))
        (local.set $to (i32.add (local.get $target) (local.get $at)))
        (local.set $factor (v128.load (i32.add (local.get $factors) (local.get $at))))
        (local.set $shift (v128.load (i32.add (local.get $bias) (local.get $at))))
        (local.set $u (v128.load (i32.add (local.get $from) (local.get $part))))
        (local.set $v (v128.load (i32.add (local.get $from) (i32.shl (local.get $part) (i32.const 1)))))
        (local.set $bPlus (i32x4.add (local.get $u) (local.get $v)))
        (local.set $bMinus (i32x4.sub (local.get $u) (local.get $v)))
        (local.set $u (v128.load (i32.add (local.get $from) (i32.mul (local.get $part) (i32.const 3)))))
        (local.set $v (v128.load (i32.add (local.get $from) (i32.shl (local.get $part) (i32.const 2)))))
        (local.set $dPlus (i32x4.add (local.get $u) (local.get $v)))
        (local.set $dMinus (i32x4.sub (local.get $u) (local.get $v)))
        (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to))
          (f32x4.pmax (v128.const f32x4 0 0 0 0) (f32x4.add (local.get $shift) (f32x4.mul (local.get $factor)
            (f32x4.convert_i32x4_s
              (i32x4.shr_s (i32x4.mul (local.get $third) (i32x4.add (local.get $dPlus) (i32x4.sub
                (i32x4.mul (v128.const i32x4 6 6 6 6) (v128.load (local.get $from)))
                (i32x4.shl (local.get $bPlus) (i32.const 2))))) (i32.const 3))))))))
        (local.set $to (i32.add (local.get $to) (local.get $reach)))
        (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to))
          (f32x4.pmax (v128.const f32x4 0 0 0 0) (f32x4.add (local.get $shift) (f32x4.mul (local.get $factor)
            (f32x4.convert_i32x4_s
              (i32x4.shr_s (i32x4.mul (local.get $third)
                (i32x4.sub (local.get $dMinus) (i32x4.shl (local.get $bMinus) (i32.const 1)))) (i32.const 2))))))))
        (local.set $to (i32.add (local.get $to) (local.get $reach)))
        (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to))
          (f32x4.pmax (v128.const f32x4 0 0 0 0) (f32x4.add (local.get $shift) (f32x4.mul (local.get $factor)
            (f32x4.convert_i32x4_s
              (i32x4.shr_s (i32x4.mul (local.get $third)
                (i32x4.sub (local.get $dPlus) (local.get $bPlus))) (i32.const 1))))))))
        (local.set $to (i32.add (local.get $to) (local.get $reach)))
        (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to))
          (f32x4.pmax (v128.const f32x4 0 0 0 0) (f32x4.add (local.get $shift) (f32x4.mul (local.get $factor)
            (f32x4.convert_i32x4_s
              (i32x4.shr_s (i32x4.add
                (i32x4.mul (local.get $third)
                  (i32x4.sub (i32x4.shl (local.get $dMinus) (i32.const 1)) (local.get $bMinus)))
                (i32x4.shl (v128.load (i32.add (local.get $from) (i32.mul (local.get $part) (i32.const 5)))) (i32.const 1)))
                (i32.const 1))))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $places (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $sums (i32.add (local.get $sums) (local.get $bytes)))
      (local.set $target (i32.add (local.get $target) (local.get $bytes)))
      (if (i32.eq (local.get $target) (local.get $blockEnd)) (then
        (local.set $target (i32.add (local.get $target) (i32.mul (local.get $reach) (i32.const 3))))
        (local.set $blockEnd (i32.add (local.get $target) (local.get $reach)))))
      (br_if $each (i32.lt_u (local.get $target) (local.get $end)))))

  ;; Adds to each row what its sums and the others stand for, where it is positive.
  (func (export "gatherSingle")
    (param $sums i32) (param $others i32) (param $factors i32) (param $bias i32) (param $target i32) (param $rows i32)
    (param $bytes i32)
    (local $at i32) (local $to i32)
    (loop $each
      (local.set $at (i32.const 0))
      (loop $places
        (local.set $to (i32.add (local.get $target) (local.get $at)))
        (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to))
          (f32x4.pmax (v128.const f32x4 0 0 0 0)
            (f32x4.add (v128.load (i32.add (local.get $bias) (local.get $at)))
              (f32x4.mul (v128.load (i32.add (local.get $factors) (local.get $at)))
                (f32x4.convert_i32x4_s (i32x4.add
                  (v128.load (i32.add (local.get $sums) (local.get $at)))
                  (v128.load (i32.add (local.get $others) (local.get $at))))))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $places (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $sums (i32.add (local.get $sums) (local.get $bytes)))
      (local.set $others (i32.add (local.get $others) (local.get $bytes)))
      (local.set $target (i32.add (local.get $target) (local.get $bytes)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $each (local.get $rows))))

  ;; Four exponentials of numbers between -40 and 0; what is below gives 0.
  (func $exp (param $x v128) (result v128)
    (local $n v128) (local $r v128) (local $p v128)
    (local.set $n (f32x4.add (global.get $round)
      (f32x4.mul (local.get $x) (v128.const f32x4 1.44269504 1.44269504 1.44269504 1.44269504))))
    (local.set $r (f32x4.sub (local.get $n) (global.get $round)))
    ;; What remains beside whole powers of 2; their logarithm is taken off in two pieces.
    (local.set $r (f32x4.sub
      (f32x4.sub (local.get $x)
        (f32x4.mul (local.get $r) (v128.const f32x4 0.693359375 0.693359375 0.693359375 0.693359375)))
      (f32x4.mul (local.get $r)
        (v128.const f32x4 -2.12194440e-4 -2.12194440e-4 -2.12194440e-4 -2.12194440e-4))))
    (local.set $p (v128.const f32x4 0.00138889 0.00138889 0.00138889 0.00138889))
    (local.set $p (f32x4.add (v128.const f32x4 0.00833333 0.00833333 0.00833333 0.00833333) (f32x4.mul (local.get $r) (local.get $p))))
    (local.set $p (f32x4.add (v128.const f32x4 0.04166667 0.04166667 0.04166667 0.04166667) (f32x4.mul (local.get $r) (local.get $p))))
    (local.set $p (f32x4.add (v128.const f32x4 0.16666667 0.16666667 0.16666667 0.16666667) (f32x4.mul (local.get $r) (local.get $p))))
    (local.set $p (f32x4.add (v128.const f32x4 0.5 0.5 0.5 0.5) (f32x4.mul (local.get $r) (local.get $p))))
    (local.set $p (f32x4.add (v128.const f32x4 1 1 1 1) (f32x4.mul (local.get $r) (local.get $p))))
    (local.set $p (f32x4.add (v128.const f32x4 1 1 1 1) (f32x4.mul (local.get $r) (local.get $p))))
    (v128.and (f32x4.ge (local.get $x) (v128.const f32x4 -40 -40 -40 -40))
      (f32x4.mul (local.get $p)
        (i32x4.shl (i32x4.add (local.get $n) (v128.const i32x4 127 127 127 127)) (i32.const 23)))))

  ;; The exponentials of a multiple of 4 numbers, in their place.
  (func (export "exponentiate") (param $numbers i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $numbers) (i32.shl (local.get $count) (i32.const 2))))
    (loop $each
      (v128.store (local.get $numbers) (call $exp (v128.load (local.get $numbers))))
      (local.set $numbers (i32.add (local.get $numbers) (i32.const 16)))
      (br_if $each (i32.lt_u (local.get $numbers) (local.get $end)))))

  ;; A row of a random field is 64 floats, in four blocks: labels that begin a name; no name, and names of one place;
  ;; labels that end a name; labels within one. The first two open a name or none, the middle two leave none open.

  ;; fits[row] = exp(scores[row] - the row's greatest); `step` from one row of scores to the next.
  (func (export "fit") (param $scores i32) (param $step i32) (param $fits i32) (param $rows i32)
    (local $at i32) (local $best v128)
    (loop $each
      (local.set $best (v128.load (local.get $scores)))
      (local.set $at (i32.const 16))
      (loop $bests
        (local.set $best (f32x4.pmax (local.get $best)
          (v128.load (i32.add (local.get $scores) (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $bests (i32.lt_u (local.get $at) (i32.const 256))))
      (local.set $best (f32x4.pmax (local.get $best)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $best) (local.get $best))))
      (local.set $best (f32x4.pmax (local.get $best)
        (i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 (local.get $best) (local.get $best))))
      (local.set $at (i32.const 0))
      (loop $places
        (v128.store (i32.add (local.get $fits) (local.get $at)) (call $exp
          (f32x4.sub (v128.load (i32.add (local.get $scores) (local.get $at))) (local.get $best))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $places (i32.lt_u (local.get $at) (i32.const 256))))
      (local.set $scores (i32.add (local.get $scores) (local.get $step)))
      (local.set $fits (i32.add (local.get $fits) (i32.const 256)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $each (local.get $rows))))

  ;; target[32] = start[32] + Σ shares[i] · links[i][32] over the 32 shares of at least `least`.
  (func $follow (param $shares i32) (param $links i32) (param $start i32) (param $target i32) (param $least v128)
    (local $end i32) (local $mask i32) (local $link i32) (local $place i32) (local $share v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $a (v128.load offset=0 (local.get $start))) (local.set $b (v128.load offset=16 (local.get $start)))
    (local.set $c (v128.load offset=32 (local.get $start))) (local.set $d (v128.load offset=48 (local.get $start)))
    (local.set $e (v128.load offset=64 (local.get $start))) (local.set $f (v128.load offset=80 (local.get $start)))
    (local.set $g (v128.load offset=96 (local.get $start))) (local.set $h (v128.load offset=112 (local.get $start)))
    (local.set $end (i32.add (local.get $shares) (i32.const 128)))
    (loop $fours
      (local.set $mask (i32x4.bitmask (f32x4.ge (v128.load (local.get $shares)) (local.get $least))))
      (block $none
        (br_if $none (i32.eqz (local.get $mask)))
        (loop $each
          (local.set $place (i32.ctz (local.get $mask)))
          (local.set $share (v128.load32_splat
            (i32.add (local.get $shares) (i32.shl (local.get $place) (i32.const 2)))))
          (local.set $link (i32.add (local.get $links) (i32.shl (local.get $place) (i32.const 7))))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $share) (v128.load offset=0 (local.get $link)))))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $share) (v128.load offset=16 (local.get $link)))))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $share) (v128.load offset=32 (local.get $link)))))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $share) (v128.load offset=48 (local.get $link)))))
          (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $share) (v128.load offset=64 (local.get $link)))))
          (local.set $f (f32x4.add (local.get $f) (f32x4.mul (local.get $share) (v128.load offset=80 (local.get $link)))))
          (local.set $g (f32x4.add (local.get $g) (f32x4.mul (local.get $share) (v128.load offset=96 (local.get $link)))))
          (local.set $h (f32x4.add (local.get $h) (f32x4.mul (local.get $share) (v128.load offset=112 (local.get $link)))))
          (local.set $mask (i32.and (local.get $mask) (i32.sub (local.get $mask) (i32.const 1))))
          (br_if $each (local.get $mask))))
      (local.set $links (i32.add (local.get $links) (i32.const 512)))
      (local.set $shares (i32.add (local.get $shares) (i32.const 16)))
      (br_if $fours (i32.lt_u (local.get $shares) (local.get $end))))
    (v128.store offset=0 (local.get $target) (local.get $a)) (v128.store offset=16 (local.get $target) (local.get $b))
    (v128.store offset=32 (local.get $target) (local.get $c)) (v128.store offset=48 (local.get $target) (local.get $d))
    (v128.store offset=64 (local.get $target) (local.get $e)) (v128.store offset=80 (local.get $target) (local.get $f))
    (v128.store offset=96 (local.get $target) (local.get $g)) (v128.store offset=112 (local.get $target) (local.get $h)))

  ;; target[16] = u[16] · a[16] + v[16] · b[16]
  (func $chain (param $u i32) (param $a i32) (param $v i32) (param $b i32) (param $target i32)
    (local $at i32)
    (loop $places
      (v128.store (i32.add (local.get $target) (local.get $at)) (f32x4.add
        (f32x4.mul (v128.load (i32.add (local.get $u) (local.get $at))) (v128.load (i32.add (local.get $a) (local.get $at))))
        (f32x4.mul (v128.load (i32.add (local.get $v) (local.get $at))) (v128.load (i32.add (local.get $b) (local.get $at))))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $places (i32.lt_u (local.get $at) (i32.const 64)))))

  ;; A field: 32 starts; four times 16 steps, from the first place within a name, to the next within, to its end, and from
  ;; a place within to the next and to its end; links from 32 closed labels to 32 opening ones; the same turned round.
  ;;
  ;; forward[row] = the share of each label, by what stands up to there; scales[row] = what they were divided by.
  ;; The row before forward's first must be 0.
  (func (export "forward")
    (param $field i32) (param $fits i32) (param $forward i32) (param $scales i32) (param $rows i32)
    (local $start i32) (local $before i32) (local $zero i32) (local $at i32) (local $sum v128) (local $v v128)
    (local.set $before (i32.sub (local.get $forward) (i32.const 256)))
    (local.set $zero (local.get $before))
    (local.set $start (local.get $field))
    (loop $each
      (call $follow (i32.add (local.get $before) (i32.const 64)) (i32.add (local.get $field) (i32.const 384))
        (local.get $start) (local.get $forward) (v128.const f32x4 1e-8 1e-8 1e-8 1e-8))
      (call $chain (local.get $before) (i32.add (local.get $field) (i32.const 192))
        (i32.add (local.get $before) (i32.const 192)) (i32.add (local.get $field) (i32.const 320))
        (i32.add (local.get $forward) (i32.const 128)))
      (call $chain (local.get $before) (i32.add (local.get $field) (i32.const 128))
        (i32.add (local.get $before) (i32.const 192)) (i32.add (local.get $field) (i32.const 256))
        (i32.add (local.get $forward) (i32.const 192)))
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (loop $places
        (local.set $v (f32x4.mul (v128.load (i32.add (local.get $forward) (local.get $at)))
          (v128.load (i32.add (local.get $fits) (local.get $at)))))
        (v128.store (i32.add (local.get $forward) (local.get $at)) (local.get $v))
        (local.set $sum (f32x4.add (local.get $sum) (local.get $v)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $places (i32.lt_u (local.get $at) (i32.const 256))))
      (f32.store (local.get $scales) (call $total (local.get $sum)))
      (local.set $sum (f32x4.splat (f32.div (f32.const 1) (f32.load (local.get $scales)))))
      (local.set $at (i32.const 0))
      (loop $shares
        (local.set $v (f32x4.mul (local.get $sum) (v128.load (i32.add (local.get $forward) (local.get $at)))))
        ;; Smaller ones would soon be too small for a float, which is slow.
        (v128.store (i32.add (local.get $forward) (local.get $at))
          (v128.and (local.get $v) (f32x4.ge (local.get $v) (v128.const f32x4 1e-18 1e-18 1e-18 1e-18))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $shares (i32.lt_u (local.get $at) (i32.const 256))))
      (local.set $start (local.get $zero))
      (local.set $before (local.get $forward))
      (local.set $forward (i32.add (local.get $forward) (i32.const 256)))
      (local.set $fits (i32.add (local.get $fits) (i32.const 256)))
      (local.set $scales (i32.add (local.get $scales) (i32.const 4)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $each (local.get $rows))))

  ;; backward[row] = what each label's share is multiplied by, by what stands behind, to give its probability. `zero` is a
  ;; row of zeros, `behind` room for one.
  (func (export "backward")
    (param $field i32) (param $fits i32) (param $forward i32) (param $scales i32) (param $backward i32)
    (param $zero i32) (param $behind i32) (param $rows i32)
    (local $offset i32) (local $at i32) (local $sum v128) (local $v v128)
    (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
    (local.set $offset (i32.shl (local.get $rows) (i32.const 8)))
    (local.set $fits (i32.add (local.get $fits) (local.get $offset)))
    (local.set $forward (i32.add (local.get $forward) (local.get $offset)))
    (local.set $backward (i32.add (local.get $backward) (local.get $offset)))
    (local.set $scales (i32.add (local.get $scales) (i32.shl (local.get $rows) (i32.const 2))))
    (local.set $sum (v128.const f32x4 0 0 0 0))
    (local.set $at (i32.const 64))
    (loop $closed
      (local.set $sum (f32x4.add (local.get $sum) (v128.load (i32.add (local.get $forward) (local.get $at)))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $closed (i32.lt_u (local.get $at) (i32.const 192))))
    (local.set $sum (f32x4.splat (f32.div (f32.const 1) (call $total (local.get $sum)))))
    (local.set $at (i32.const 0))
    (loop $last
      (v128.store (i32.add (local.get $backward) (local.get $at)) (select (local.get $sum) (v128.const f32x4 0 0 0 0)
        (i32.lt_u (i32.sub (local.get $at) (i32.const 64)) (i32.const 128))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $last (i32.lt_u (local.get $at) (i32.const 256))))
    (block $done
      (br_if $done (i32.eqz (local.get $rows)))
      (loop $each
        (local.set $sum (f32x4.splat (f32.div (f32.const 1) (f32.load (local.get $scales)))))
        (local.set $at (i32.const 0))
        (loop $places
          (local.set $v (v128.load (i32.add (local.get $backward) (local.get $at))))
          ;; What no likely way leads through has no say.
          (v128.store (i32.add (local.get $behind) (local.get $at))
            (v128.and
              (f32x4.ge (f32x4.mul (local.get $v) (v128.load (i32.add (local.get $forward) (local.get $at))))
                (v128.const f32x4 1e-8 1e-8 1e-8 1e-8))
              (f32x4.mul (f32x4.mul (local.get $v) (local.get $sum))
                (v128.load (i32.add (local.get $fits) (local.get $at))))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $places (i32.lt_u (local.get $at) (i32.const 256))))
        (local.set $backward (i32.sub (local.get $backward) (i32.const 256)))
        (local.set $forward (i32.sub (local.get $forward) (i32.const 256)))
        (local.set $fits (i32.sub (local.get $fits) (i32.const 256)))
        (local.set $scales (i32.sub (local.get $scales) (i32.const 4)))
        (call $follow (local.get $behind) (i32.add (local.get $field) (i32.const 4480)) (local.get $zero)
          (i32.add (local.get $backward) (i32.const 64)) (v128.const f32x4 1e-37 1e-37 1e-37 1e-37))
        (call $chain (i32.add (local.get $behind) (i32.const 192)) (i32.add (local.get $field) (i32.const 128))
          (i32.add (local.get $behind) (i32.const 128)) (i32.add (local.get $field) (i32.const 192))
          (local.get $backward))
        (call $chain (i32.add (local.get $behind) (i32.const 192)) (i32.add (local.get $field) (i32.const 256))
          (i32.add (local.get $behind) (i32.const 128)) (i32.add (local.get $field) (i32.const 320))
          (i32.add (local.get $backward) (i32.const 192)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br_if $each (local.get $rows)))))

  ;; masks[row] = a bit for each of the 32 opening labels whose probability is at least `least`.
  (func (export "mark")
    (param $forward i32) (param $backward i32) (param $masks i32) (param $rows i32) (param $least f32)
    (local $at i32) (local $mask i32)
    (loop $each
      (local.set $mask (i32.const 0))
      (local.set $at (i32.const 0))
      (loop $places
        (local.set $mask (i32.or (local.get $mask) (i32.shl
          (i32x4.bitmask (f32x4.ge
            (f32x4.mul (v128.load (i32.add (local.get $forward) (local.get $at)))
              (v128.load (i32.add (local.get $backward) (local.get $at))))
            (f32x4.splat (local.get $least))))
          (i32.shr_u (local.get $at) (i32.const 2)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $places (i32.lt_u (local.get $at) (i32.const 128))))
      (i32.store (local.get $masks) (local.get $mask))
      (local.set $masks (i32.add (local.get $masks) (i32.const 4)))
      (local.set $forward (i32.add (local.get $forward) (i32.const 256)))
      (local.set $backward (i32.add (local.get $backward) (i32.const 256)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $each (local.get $rows)))))
