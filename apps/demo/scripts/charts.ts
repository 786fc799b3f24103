// Registers <prosecution-chart>; the charts on the page come alive by themselves.
import '@central-asia-prosecutions/widget/define'
