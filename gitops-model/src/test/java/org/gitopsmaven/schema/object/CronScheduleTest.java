/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CronScheduleTest {

    @Test
    void acceptsWhatTheControllerReads() {
        for (String schedule : List.of(
                "*/15 * * * *",
                "0 3 1,15 jan-JUN mon-fri",
                "? 0 ? * 0",
                "5/10 0-23/2 * * 6",
                "  1   2 3 4 5 ",
                "@daily",
                "@every 1h30m",
                "@every 1.5h")) {
            assertThat(CronSchedule.fault(schedule)).as(schedule).isEmpty();
        }
    }

    @Test
    void saysWhyAScheduleIsNone() {
        assertThat(CronSchedule.fault("*/15 * * *")).contains("it has 4 fields, must have 5");
        assertThat(CronSchedule.fault("")).contains("it has 0 fields, must have 5");
        assertThat(CronSchedule.fault("60 * * * *")).contains("'60' is no minute (0-59)");
        assertThat(CronSchedule.fault("0 0 * * 7")).contains("'7' is no day of week (0-6)");
        assertThat(CronSchedule.fault("0 0 0 * *")).contains("'0' is no day of month (1-31)");
        assertThat(CronSchedule.fault("*/0 * * * *")).contains("'*/0' is no minute (0-59)");
        assertThat(CronSchedule.fault("5-1 * * * *")).contains("'5-1' is no minute (0-59)");
        assertThat(CronSchedule.fault("*-3 * * * *")).isPresent();
        assertThat(CronSchedule.fault("@reboot")).contains("there is no such word");
        assertThat(CronSchedule.fault("@every day")).isPresent();
        assertThat(CronSchedule.fault("TZ=UTC 0 0 * * *")).contains("the time zone belongs in spec.timeZone");
    }
}
