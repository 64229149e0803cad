/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.Optional;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.schema.Field;

/** Schedules are what the CronJob controller can read. */
final class CronRule implements ObjectRule {

    private static final Rule CRON = new Rule("RES-CRON", Severity.ERROR, "schedules are valid");

    @Override
    public Rule rule() {
        return CRON;
    }

    @Override
    public boolean concerns(Gvk kind) {
        return kind.is("batch", "CronJob");
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        Field schedule = manifest.root().child("spec", "schedule");
        if (schedule != null && schedule.isText(manifest.dialect())) {
            Optional<String> fault = CronSchedule.fault(schedule.text());
            fault.ifPresent(
                    why -> complaints.at(schedule, "'" + schedule.text() + "' is not a valid cron schedule: " + why));
        }
    }
}
