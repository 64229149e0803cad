/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;

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
            for (String list : new String[] {"requests", "limits"}) {
                container.at("resources", list).ifPresent(amounts -> check(amounts, complaints));
            }
        }
    }

    private static void check(Field amounts, Complaints complaints) {
        amounts.at("cpu")
                .filter(cpu -> cpu.text().matches("[0-9.]+([KMGTPE]i|[MGTPE])"))
                .ifPresent(cpu -> complaints.at(cpu, "cpu '" + cpu.text() + "' has a unit of memory"));
        amounts.at("memory")
                .filter(memory -> memory.text().matches("[0-9.]+m"))
                .ifPresent(memory -> complaints.at(
                        memory,
                        "memory '" + memory.text() + "' is in thousandths of a byte",
                        "write Mi for mebibytes"));
    }
}
