/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image on its way: deployed by a build, promoted from environment to environment, rolled back. */
class PromotionIT {

    private static final String BUMP = Plugin.goal("bump");
    private static final String PROMOTE = Plugin.goal("promote");
    private static final String ROLLBACK = Plugin.goal("rollback");
    private static final String RENDER = Plugin.goal("render");

    @TempDir
    Path directory;

    @Test
    void goldenChartGetsAnImageFromEnvironmentToEnvironmentAndBack() throws IOException {
        PublishedProject gitops = PublishedProject.of("tgitops", directory.resolve("gitops.git"));
        Map<String, String> before = rendered(gitops, "prod");

        deploy("tapp", gitops);
        promote(gitops, "dev", "staging", "-Dgitops.application=my-app-a");
        promote(gitops, "staging", "prod", "-Dgitops.application=my-app-a");

        String image = "registry.example.com/shop/my-app-a:1.5.0";
        String deployment = "/my-app-a/deployment-my-app-a.yaml";
        Map<String, String> promoted = rendered(gitops, "prod");
        assertThat(rendered(gitops, "dev").get("dev/us-east-1" + deployment)).contains(image);
        assertThat(rendered(gitops, "staging").get("staging/us-east-1" + deployment))
                .contains(image);
        assertThat(promoted.get("prod/us-east-1" + deployment)).contains(image);

        rollBack(gitops, "prod");

        assertThat(rendered(gitops, "prod")).isNotEqualTo(promoted).isEqualTo(before);
        assertThat(gitops.branch("main").log(10)).hasSize(5);
    }

    @Test
    void overlaysOfServicesGetAnImageFromStagingToProdAndBack() throws IOException {
        PublishedProject gitops = PublishedProject.of("infra-gitops", directory.resolve("gitops.git"));
        Map<String, String> before = rendered(gitops, "prod");

        deploy("cms", gitops);
        promote(gitops, "staging", "prod", "-Dgitops.application=cms").says("+    newTag: 2.9.0");
        promote(gitops, "staging", "prod", "-Dgitops.application=cms").says("nothing to promote");

        assertThat(rendered(gitops, "prod").get("prod/cms/deployment-cms.yaml"))
                .contains("registry.example.com/acme/cms:2.9.0");

        rollBack(gitops, "prod");

        assertThat(rendered(gitops, "prod")).isEqualTo(before);
    }

    @Test
    void branchesOfAnApplicationGetItsImageEachWithATagOfItsOwn() throws IOException {
        PublishedProject gitops = PublishedProject.of("warehouse", directory.resolve("gitops.git"), "dev", "staging");
        Map<String, String> before = rendered(gitops, "prod");

        run("bump", BUMP, gitops, "-Dgitops.application=warehouse", "-Dgitops.environment=dev", image("dev-8a41f0c"));
        promote(gitops, "dev", "staging").says("staging-8a41f0c");
        promote(gitops, "staging", "prod", "-Dgitops.promote.tag=v1.5.0");

        String kustomization = "/kustomization.yaml";
        assertThat(gitops.read("dev", ".gitops/overlays/dev" + kustomization)).contains("newTag: dev-8a41f0c");
        assertThat(gitops.read("staging", ".gitops/overlays/staging" + kustomization))
                .contains("newTag: staging-8a41f0c");
        assertThat(rendered(gitops, "prod").get("prod/warehouse/rollout-warehouse.yaml"))
                .contains("registry.example.com/warehouse/web:v1.5.0");

        rollBack(gitops, "prod");

        assertThat(rendered(gitops, "prod")).isEqualTo(before);
    }

    /** The pom names the image alone; dev takes the commit into the tag, and prod the version. */
    @Test
    void imageWithoutATagGetsTheOneOfEachEnvironment() throws IOException {
        PublishedProject gitops = PublishedProject.of("warehouse", directory.resolve("gitops.git"), "dev", "staging");
        Path home = directory.resolve("warehouse");
        Project.copy("warehouse", home);
        String commit = Checkout.commit(home, "Count twice");

        MavenBuild.run(home, "deploy", "-DgitopsRepository=" + gitops.url(), "-Dgitops.environment=dev,prod")
                .succeeds()
                .says("pushed");

        assertThat(gitops.read("dev", ".gitops/overlays/dev/kustomization.yaml"))
                .contains("newTag: dev-" + commit.substring(0, 7));
        assertThat(gitops.read("main", ".gitops/overlays/prod/kustomization.yaml"))
                .contains("newTag: v1.5.0");
        assertThat(Checkout.isUnchanged(home)).isTrue();
    }

    @Test
    void imageOfTheQuickstartGoesFromEnvironmentToEnvironmentAndBack() throws IOException {
        Path project = directory.resolve("quickstart");
        Project.copy(Path.of("quickstart"), project);
        PublishedProject gitops = new PublishedProject(project.resolve("target").resolve("gitops-repository.git"));
        MavenBuild.run(project, BUMP, "-Dgitops.environment=dev").succeeds().says("pushed");
        Map<String, String> before = rendered(gitops, "prod");

        promote(gitops, "dev", "staging", "-Dgitops.application=quickstart");
        promote(gitops, "staging", "prod", "-Dgitops.application=quickstart");

        assertThat(rendered(gitops, "prod")).isNotEqualTo(before);

        rollBack(gitops, "prod");

        assertThat(rendered(gitops, "prod")).isEqualTo(before);
    }

    @Test
    void tagThatAnEnvironmentDoesNotAllowIsNotWritten() throws IOException {
        PublishedProject gitops = PublishedProject.of("warehouse", directory.resolve("gitops.git"), "dev", "staging");

        MavenBuild.run(
                        empty("bump"),
                        BUMP,
                        "-Dgitops.repository=" + gitops.url(),
                        "-Dgitops.application=warehouse",
                        "-Dgitops.environment=prod",
                        image("staging-1a2b3c4"))
                .fails()
                .says("got \"staging-1a2b3c4\", want a tag that matches v[0-9]+");

        assertThat(gitops.branch("main").log(10)).hasSize(1);
    }

    private void deploy(String project, PublishedProject gitops) throws IOException {
        Path home = directory.resolve(project);
        Project.copy(project, home);
        MavenBuild.run(home, "deploy", "-DgitopsRepository=" + gitops.url())
                .succeeds()
                .says("pushed");
    }

    private MavenBuild promote(PublishedProject gitops, String from, String to, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-Dgitops.from=" + from, "-Dgitops.to=" + to));
        arguments.addAll(List.of(more));
        return run("promote", PROMOTE, gitops, arguments.toArray(String[]::new));
    }

    private void rollBack(PublishedProject gitops, String environment) throws IOException {
        run("rollback", ROLLBACK, gitops, "-Dgitops.environment=" + environment).says("pushed");
    }

    private MavenBuild run(String name, String goal, PublishedProject gitops, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(goal, "-Dgitops.repository=" + gitops.url()));
        arguments.addAll(List.of(more));
        return MavenBuild.run(empty(name), arguments.toArray(String[]::new)).succeeds();
    }

    /** What an environment is on the branch {@code main} at this moment. */
    private Map<String, String> rendered(PublishedProject gitops, String environment) throws IOException {
        // always in a directory of one name, after which an application without one is called
        Path tree = gitops.checkOut(
                "main", Files.createTempDirectory(directory, "at").resolve("gitops"));
        MavenBuild.run(tree, RENDER, "-Dgitops.environment=" + environment).succeeds();
        return new RenderedTree(tree.resolve("target").resolve("gitops")).files();
    }

    private Path empty(String name) throws IOException {
        return Files.createDirectories(directory.resolve("nowhere").resolve(name));
    }

    private static String image(String tag) {
        return "-Dgitops.image=registry.example.com/warehouse/web:" + tag;
    }
}
