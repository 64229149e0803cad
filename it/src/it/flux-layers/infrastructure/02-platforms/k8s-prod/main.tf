module "flux" {
  source = "../modules/flux"
  layers = {
    controllers = "gitops/flux/infrastructure/controllers/overlays/prod"
    configs     = "gitops/flux/infrastructure/configs/overlays/prod"
    apps        = "gitops/flux/apps/overlays/prod"
  }
}
