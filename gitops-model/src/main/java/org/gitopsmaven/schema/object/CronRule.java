/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.Optional;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;

/** Schedules are what the CronJob controller can read. */
final class CronRule implements ObjectRule {

    private static final Rule CRON = new Rule("RES-CRON", Severity.ERROR, "schedules are valid");

    @Override
    public Rule rule() {
        return CRON;
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        if (!manifest.is("batch", "CronJob")) {
            return;
        }
        manifest.root()
                .at("spec", "schedule")
                .filter(schedule -> schedule.isText(manifest.dialect()))
                .ifPresent(schedule -> {
                    Optional<String> fault = CronSchedule.fault(schedule.text());
                    fault.ifPresent(why ->
                            complaints.at(schedule, "'" + schedule.text() + "' is not a valid cron schedule: " + why));
                });
    }
}
