/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.gitopsmaven.files.ZipArchive;
import org.gitopsmaven.policy.testing.PolicyTestResult;
import org.gitopsmaven.policy.testing.PolicyTests;
import org.gitopsmaven.report.PolicyTestConsole;
import org.gitopsmaven.report.PolicyTestSummary;
import org.gitopsmaven.report.format.PolicyTestJunit;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.gitopsmaven.validation.FailOn;
import org.gitopsmaven.validation.PolicyPlaces;
import org.jspecify.annotations.Nullable;

/**
 * Runs the tests that lie beside the policies, without the tools they were written for: {@code kyverno-test.yaml} of
 * Kyverno, suites of Gatekeeper's gator, and the {@code test_} rules of {@code *_test.rego}. Each expectation that fails is
 * told at its line; all are written as JUnit XML to {@code target/gitops-reports/policy-tests.junit.xml}.
 */
@Mojo(name = "policy-test", defaultPhase = LifecyclePhase.TEST, requiresProject = false, threadSafe = true)
public class PolicyTestMojo extends GitOpsMojo {

    private final MavenProject project;
    private final MavenSession session;

    /** Skips this goal. */
    @Parameter(property = "gitops.policy-test.skip", defaultValue = "false")
    private boolean skipPolicyTest;

    /** Root of the tree whose {@code policies/} are tested. Default: the project; without a pom, the current directory. */
    @Parameter(property = "gitops.directory")
    private @Nullable File directory;

    /**
     * Files and directories with policies and their tests, besides {@code policies/} of the tree. Archives and artifacts
     * are passed over: they are tested where they are made.
     */
    @Parameter(property = "gitops.validate.policies")
    private @Nullable List<String> policies;

    /**
     * What fails the build: {@code error} for expectations that fail, {@code warning} also for those that could not be
     * tried; or {@code never}.
     */
    @Parameter(property = "gitops.failOn", defaultValue = "error")
    private String failOn = "error";

    @Inject
    public PolicyTestMojo(MavenProject project, MavenSession session) {
        this.project = project;
        this.session = session;
    }

    @Override
    boolean skipsThisGoal() {
        return skipPolicyTest;
    }

    @Override
    String skipProperty() {
        return "gitops.policy-test.skip";
    }

    @Override
    void run() throws MojoFailureException {
        FailOn threshold = FailOn.of(failOn);
        SourceTree tree = SourceTree.ofProject(root(), PolicyPlaces.DEFAULT.directory(), Map.of());
        List<PolicyTestResult> results = new ArrayList<>();
        places(tree).forEach(place -> new PolicyTests(Clock.systemUTC(), results::add).run(place));
        if (results.isEmpty()) {
            getLog().info("Nothing to test: there are no tests of policies in " + places(tree));
            return;
        }
        PolicyTestSummary summary = PolicyTestSummary.of(results, tree.root());
        PolicyTestConsole console = new PolicyTestConsole(new MavenConsole(getLog()), tree);
        console.tell(summary);
        PolicyTestJunit.write(Home.of(project, session).reports(), summary);
        if (threshold.fails(summary.findings())) {
            throw new MojoFailureException(console.failure(summary, threshold));
        }
    }

    private List<Path> places(SourceTree tree) {
        List<Path> others = new ArrayList<>();
        for (String source : policies == null ? List.<String>of() : policies) {
            if (!NamedSources.isCoordinates(source) && !ZipArchive.isNamed(Path.of(source))) {
                others.add(root().resolve(source));
            }
        }
        return new PolicyPlaces(GitOpsYaml.in(tree).policies().directory(), List.of())
                .with(others)
                .in(tree.root());
    }

    private Path root() {
        return directory == null ? Home.of(project, session).root() : directory.toPath();
    }
}
