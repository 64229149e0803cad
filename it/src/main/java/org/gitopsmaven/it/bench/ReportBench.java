/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.report.format.ReportFormats;
import org.gitopsmaven.report.format.ReportWriter;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.validation.FailOn;
import org.gitopsmaven.validation.ValidateListener;
import org.gitopsmaven.validation.Validation;
import org.gitopsmaven.validation.ValidationOptions;
import org.gitopsmaven.validation.ValidationResult;

/**
 * Writes reports of all formats for many findings, cold: {@code ReportBench <empty directory> [findings]}. Prints what the
 * writing alone takes.
 */
public final class ReportBench {

    private static final String FAULTY = """
            apiVersion: v1
            kind: Service
            metadata:
              name: web-%d
            spec:
              prots: []
            """;

    private ReportBench() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        for (int i = 0; i < count; i++) {
            Path folder = Files.createDirectories(directory.resolve("apps").resolve("app-" + i % 500));
            Files.writeString(folder.resolve("service-" + i + ".yaml"), FAULTY.formatted(i));
        }
        SourceTree tree = SourceTree.of(directory);
        RenderTarget target =
                RenderTarget.ofDirectory(ApplicationName.of("web"), EnvironmentName.of("dev"), tree.root());
        List<Rendering> renderings =
                new Renderer(RenderOptions.of(tree), RenderListener.SILENT).render(List.of(target));
        Validation validation = new Validation(ValidationOptions.DEFAULT);
        ValidationResult result = validation.validate(tree, renderings, ValidateListener.silent());
        ReportWriter writer = new ReportWriter(
                directory.resolve("target").resolve("gitops-reports"),
                ReportFormats.of(ReportFormats.names()),
                tree,
                renderings,
                validation::rules,
                FailOn.ERROR);
        long start = System.nanoTime();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        writer.finished(result);
        System.out.printf(
                Locale.ROOT,
                "%d findings: %d ms, %d ms of CPU%n",
                result.findings().size(),
                (System.nanoTime() - start) / 1_000_000,
                (system.getProcessCpuTime() - cpu) / 1_000_000);
    }
}
