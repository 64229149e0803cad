/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.cli.MavenCli;
import org.apache.maven.execution.MojoExecutionListener;
import org.codehaus.plexus.PlexusContainer;
import org.gitopsmaven.files.FileTree;
import org.gitopsmaven.it.bench.GoalMeter.Cost;

/**
 * What goals cost inside a running Maven, for one small overlay: process CPU around {@code execute()}, cold (the first
 * call in a JVM) and warm. Prints the median of nine JVMs, each with the flags that Maven has by default: none.
 * Goals that are named together run in one session: {@code validate} behind {@code render} takes over what that rendered,
 * and is measured cold after all calls of {@code render}, the warm ones too.
 *
 * <pre>java @it/target/goal-bench.classpath org.gitopsmaven.it.bench.GoalBench [goal …]</pre>
 */
public final class GoalBench {

    private static final int RUNS = 9;
    private static final int WARM_UP = 200;
    private static final List<String> SETTINGS = List.of("it.repo", "it.repo.tail", "it.version");

    private GoalBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 1 && arguments[0].equals("child")) {
            measure(Path.of(arguments[1]), List.of(arguments).subList(2, arguments.length));
            return;
        }
        List<String> goals = arguments.length == 0 ? List.of("render") : List.of(arguments);
        Path scratch = Files.createTempDirectory("goal-bench");
        try {
            KustomizeTree.write(scratch, 1);
            compare(scratch.resolve("service-000").toRealPath(), goals);
        } finally {
            FileTree.delete(scratch);
        }
    }

    private static void compare(Path project, List<String> goals) throws IOException, InterruptedException {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int run = 0; run < RUNS; run++) {
            for (String line : child(project, goals)) {
                String[] parts = line.split(" ");
                costs.computeIfAbsent(parts[0], goal -> new ArrayList<>())
                        .add(new Cost(parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
            }
        }
        costs.forEach((goal, all) -> System.out.printf(
                "%s: cold %.0f ms CPU (%.0f to %.0f), warm %.1f ms CPU%n",
                goal,
                at(all.stream().map(Cost::cold), RUNS / 2),
                at(all.stream().map(Cost::cold), 0),
                at(all.stream().map(Cost::cold), RUNS - 1),
                at(all.stream().map(Cost::warm), RUNS / 2)));
    }

    private static double at(Stream<Double> values, int place) {
        return values.sorted().toList().get(place);
    }

    private static List<String> child(Path project, List<String> goals) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        SETTINGS.forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), GoalBench.class.getName()));
        command.addAll(List.of("child", project.toString()));
        command.addAll(goals);
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new IOException("the measured process failed: " + String.join(System.lineSeparator(), lines));
        }
        return lines;
    }

    private static void measure(Path project, List<String> goals) {
        GoalMeter meter = new GoalMeter(Integer.getInteger("goal-bench.warm-up", WARM_UP));
        List<String> command = new ArrayList<>(List.of(
                "-B",
                "-o",
                "-Dmaven.repo.local=" + System.getProperty("it.repo"),
                "-Dmaven.repo.local.tail=" + System.getProperty("it.repo.tail"),
                "-Dgitops.environment=dev"));
        for (String goal : goals) {
            command.add("org.gitopsmaven:gitops-maven-plugin:" + System.getProperty("it.version") + ":" + goal);
        }
        System.setProperty("maven.multiModuleProjectDirectory", project.toString());
        PrintStream console = System.out;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
        int exitCode = new MeteredMaven(meter).doMain(command.toArray(String[]::new), project.toString(), out, out);
        if (exitCode != 0) {
            console.println(log.toString(StandardCharsets.UTF_8));
            System.exit(1);
        }
        meter.costs().forEach(cost -> console.println(cost.goal() + " " + cost.cold() + " " + cost.warm()));
    }

    /** Maven with one listener more. */
    private static final class MeteredMaven extends MavenCli {

        private final GoalMeter meter;

        MeteredMaven(GoalMeter meter) {
            this.meter = meter;
        }

        @Override
        protected void customizeContainer(PlexusContainer container) {
            container.addComponent(meter, MojoExecutionListener.class, "goal-meter");
        }
    }
}
