/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;
import org.jspecify.annotations.Nullable;

/** Processors are not counted in bytes, nor memory in thousandths of one. */
final class UnitRule implements PodRule {

    private static final Rule UNIT = new Rule("RES-UNIT", Severity.WARNING, "amounts have the unit of their resource");

    @Override
    public Rule rule() {
        return UNIT;
    }

    @Override
    public void check(PodTemplate pod, YamlDialect dialect, Complaints complaints) {
        for (Field container : pod.containers()) {
            Field resources = container.child("resources");
            if (resources != null) {
                check(resources.child("requests"), complaints);
                check(resources.child("limits"), complaints);
            }
        }
    }

    private static void check(@Nullable Field amounts, Complaints complaints) {
        Field cpu = amounts == null ? null : amounts.child("cpu");
        if (cpu != null && !isDigitsAndMilli(cpu.text()) && cpu.text().matches("[0-9.]+([KMGTPE]i|[MGTPE])")) {
            complaints.at(cpu, "cpu '" + cpu.text() + "' has a unit of memory");
        }
        Field memory = amounts == null ? null : amounts.child("memory");
        if (memory != null && memory.text().endsWith("m") && memory.text().matches("[0-9.]+m")) {
            complaints.at(
                    memory, "memory '" + memory.text() + "' is in thousandths of a byte", "write Mi for mebibytes");
        }
    }

    /** What nearly all write, told without a pattern. */
    private static boolean isDigitsAndMilli(String text) {
        return text.endsWith("m") || !text.isEmpty() && text.charAt(text.length() - 1) <= '9';
    }
}
