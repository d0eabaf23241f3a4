-- How a Parquet export writes times and numbers: as timestamps to the second, and as integers.
create macro first_second(moment) as epoch_ms(moment) // 1000;
create macro on_clock(moment) as first_second(moment);
create macro is_lost(moment) as false;
create macro number(count) as count;
